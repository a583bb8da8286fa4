"""The ingredients: which there are, their numbers, kind, ATC code, usual route and how common they are."""
import math
import re
from collections import Counter, defaultdict

from reading import clean, hand, without_salt

ALLERGEN = re.compile(
    r"allergenic|pollen extract|venom|antivenin|(skin|hair|feather|fly|mouse|Cladosporium cladosporioides) extract"
    r"|antigen|immune FAB2|antibodies Fab|immune F\(ab|spherule|strain|serogroup|serotype|toxoid", re.I)
FORMS = [  # dose form in a clinical drug's name -> route; the first that fits
    (r"Transdermal", "transdermal"), (r"Inhal|Nebuli|Intratracheal", "inhaled"), (r"Nasal", "nasal"),
    (r"Ophthalmic|Intraocular|Intravitreal", "eye"), (r"Otic", "ear"), (r"Vaginal", "vaginal"), (r"Intrauterine", "intrauterine"),
    (r"Rectal|Enema", "rectal"), (r"Sublingual", "sublingual"), (r"Buccal|Chewing Gum|Lozenge|Oral (Gel|Paste|Cream|Ointment|Spray|Foam)|Mouthwash|Mucos|Mucous|Toothpaste|Gingival|Periodontal", "buccal"),
    (r"Oral|Chewable|Effervescent|Granules|Tablet|Capsule", "oral"),
    (r"Topical|Medicated|Shampoo|Paste|Soap|Powder Spray|Irrigation", "topical"),
    (r"Inject|Syringe|Cartridge|Pen Injector|Auto-Injector|Implant|Intra|Intravesical|Prefilled", "injected"),
]


def dose_form_route(name):
    for pattern, route in FORMS:
        if re.search(pattern, name):
            return route
    return ""


class Ingredient:
    def __init__(self, number, name):
        self.id, self.name = number, name
        self.also, self.listings = [], 0
        self.kind, self.atc, self.route, self.common = "medicine", "", "", 0
        self.precise = set()


class Ingredients:
    def __init__(self, s):
        self.by_name, self.by_number, self.meaning = {}, {}, {}
        self.collect(s)
        self.precise_ingredients(s)
        self.learn_synonyms(s)
        self.kinds_and_counts(s)
        self.atc_codes(s)
        self.routes(s)

    def collect(self, s):
        found = {}  # number -> (name, listings)
        for r in s.rxnorm:
            if r["tty"] == "IN":
                found[r["rxcui"]] = (r["name"], int(r["ndc_count"] or 0))
        rx_numbers = set(found) | {r["rxcui"] for r in s.rxnorm}
        for r in s.gap:
            found.setdefault(r["rxcui"], (r["name"], 0))
        listed = set(found)
        wanted = {n for r in hand("renamed.tsv") for n in r["from"].split("|")}
        atc_names = {re.sub(r" \(.*", "", r["ingredient"]) for r in s.dpd_atc}
        seen = {v[0].lower() for v in found.values()}
        for r in s.drugcentral:
            number, name = r["rxcui"], clean(r["inn"]).lower()
            if number and number not in rx_numbers and number not in found and name not in seen:
                if number in s.ansm or number in s.va or number in s.medrt or name in atc_names or r["inn"] in wanted:
                    found[number] = (name, 0)
        targets = {}
        for r in hand("renamed.tsv"):
            for old in r["from"].split("|"):
                targets[old] = r["name"]
        number_of = {v[0]: k for k, v in found.items()}
        main = {}
        for r in hand("renamed.tsv"):
            first = r["from"].split("|")[0]
            if first.startswith("@"):
                main[r["name"]] = first[1:]
        prefix = {old[1:]: new for old, new in targets.items() if old.startswith("~")}
        order = {old: i for i, old in enumerate(targets)}
        dropped = {r["name"] for r in hand("kinds.tsv") if r["kind"] == "drop"}
        for number, (name, listings) in sorted(found.items(), key=lambda kv: (order.get(kv[1][0], 10**6), int(kv[0]))):
            new = targets.get(name) or next((v for k, v in prefix.items() if name.startswith(k)), None)
            if new is None and number not in listed:
                base = without_salt(name)
                new = targets.get(base) or (base if base != name and base in seen else None)
            if new is None:
                if ALLERGEN.search(name) or name.lower() in dropped:
                    continue
                new = name.lower()
            if new in dropped:
                continue
            it = self.by_name.get(new)
            if it is None:
                it = self.by_name[new] = Ingredient(main.get(new, number), new)
                if it.id != number:
                    it.also.append(number)
            else:
                it.also.append(number)
            it.listings = max(it.listings, listings)
            self.by_number[number] = it
            self.by_number[it.id] = it
            self.meaning.setdefault(name.lower(), it)
        self.added = {}
        for r in hand("added.tsv"):
            if r["name"] in self.by_name:
                print("added by hand but already there:", r["name"])
                continue
            it = self.by_name[r["name"]] = Ingredient(r["id"], r["name"])
            it.kind, it.route, it.common = r["kind"], r["route"], int(r["common"] or 0)
            self.by_number[it.id] = it
            self.added[r["name"]] = it
        for name, it in self.by_name.items():
            self.meaning[name] = it

    def precise_ingredients(self, s):
        """A precise ingredient belongs to the ingredient it stands beside in single-ingredient drugs."""
        tty = {r["rxcui"]: r["tty"] for r in s.rxnorm}
        name = {r["rxcui"]: r["name"] for r in s.rxnorm}
        votes = defaultdict(Counter)
        for r in s.clinical:
            numbers = r["ingredient_rxcuis"].split("|")
            base = [n for n in numbers if tty.get(n) == "IN"]
            if len(base) == 1 and base[0] in self.by_number and " / " not in r["name"]:
                for n in numbers:
                    if tty.get(n) == "PIN":
                        votes[n][base[0]] += 1
        self.pin = {}
        for r in s.rxnorm:
            if r["tty"] != "PIN":
                continue
            n = r["rxcui"]
            it = None
            if votes[n]:
                it = self.by_number[votes[n].most_common(1)[0][0]]
            else:
                it = self.meaning.get(without_salt(name[n]))
            if it:
                self.pin[n] = it
                it.precise.add(name[n])
                self.meaning.setdefault(name[n].lower(), it)

    def learn_synonyms(self, s):
        for r in hand("synonyms.tsv"):
            it = self.by_name.get(r["ingredient"])
            if not it:
                print("synonym of an unknown ingredient:", r)
            elif sum(x["name"] == r["name"] for x in hand("synonyms.tsv")) == 1:
                self.meaning.setdefault(r["name"].lower(), it)
        for r in hand("added.tsv"):
            for n in filter(None, r["names"].split(";")):
                self.meaning.setdefault(n.lower(), self.by_name[r["name"]])
        owners = defaultdict(set)
        for r in s.unii:
            if r["type"] in ("of", "cn") and r["rxcui"] in self.by_number:
                owners[r["name"].lower()].add(self.by_number[r["rxcui"]])
        for r in s.drugcentral:
            if r["rxcui"] in self.by_number:
                owners[r["inn"].lower()].add(self.by_number[r["rxcui"]])
        self.unii_meaning = {n: next(iter(o)) for n, o in owners.items() if len(o) == 1}

    def resolve(self, text):
        """The ingredient meant by a substance's name in a source, or None."""
        text = clean(text).lower()
        for t in (text, re.sub(r" \(.*", "", text), without_salt(text)):
            it = self.meaning.get(t) or self.unii_meaning.get(t)
            if it:
                return it
        m = re.match(r"(.*-?mab|.*) ?-[a-z]{4}$", text)  # biosimilar suffix
        if m and m.group(1) in self.meaning:
            return self.meaning[m.group(1)]
        return None

    def resolve_all(self, texts):
        out = []
        for t in texts:
            it = self.resolve(t)
            if it is None:
                return None
            if it not in out:
                out.append(it)
        return out or None

    def kinds_and_counts(self, s):
        for r in hand("kinds.tsv"):
            if r["name"] in self.by_name and r["kind"] != "drop":
                self.by_name[r["name"]].kind = r["kind"]
        # The extract has no NDC counts for A: the 2019 directory's product counts, scaled to the 2025 listings.
        counts = Counter()
        for r in s.ndc_substances:
            it = self.resolve(r["substance"])
            if it:
                counts[it.name] += int(r["ndc_products"] or 0)
        for r in s.ndc:
            its = self.resolve_all(r["substances"].split(";")) if r["substances"] else None
            for it in its or []:
                if len(its) > 1:
                    counts[it.name] += int(r["ndc_products"] or 0)
        pairs = sorted(it.listings / counts[it.name] for it in self.by_name.values() if it.listings and counts[it.name] >= 20)
        scale = pairs[len(pairs) // 2]
        usual = {self.resolve(n) for n in s.common}
        if None in usual:
            print("common medicine without ingredient:", [n for n in s.common if not self.resolve(n)])
        for it in self.by_name.values():
            listings = it.listings or counts[it.name] * scale
            if it.name not in self.added:
                it.common = min(9, round(math.log2(listings + 1) * 0.75)) if listings >= 1 else 0
            if it in usual:
                it.common = max(it.common, 6)
            elif it.kind == "other":
                it.common = min(it.common, 3)

    def atc_codes(self, s):
        votes = defaultdict(Counter)
        for r in s.dpd_atc:
            it = self.resolve(r["ingredient"])
            for part in r["atc_codes_with_product_counts"].split("|"):
                code, _, n = part.strip().partition(":")
                if it and len(code) == 7:
                    votes[it.name][code] += int(n or 1)
        weak = defaultdict(Counter)
        for r in s.ema:
            its = self.resolve_all(re.split(r",| / |;", r["inn"] or r["active_substance"]))
            if its and len(its) == 1 and len(r["atc"]) == 7:
                weak[its[0].name][r["atc"]] += 1
        single = {}
        for r in s.cpic:
            codes = r["atcid"].strip("{}").split(",")
            it = self.by_number.get(r["rxnormid"])
            if it and len(codes) == 1 and len(codes[0]) == 7:
                single[it.name] = codes[0]
        for r in s.dpd_join + s.ema_atc:
            codes = r.get("atc_codes", r.get("atc")).split("|")
            it = self.by_number.get(r["rxcui"])
            if it and len(codes) == 1 and len(codes[0]) == 7:
                single.setdefault(it.name, codes[0])
        for it in self.by_name.values():
            for source in (votes, weak):
                if not it.atc and source[it.name]:
                    it.atc = min(source[it.name].items(), key=lambda kv: (-kv[1], kv[0]))[0]
            it.atc = it.atc or single.get(it.name, "")
            if it.kind == "supplement" and it.atc.startswith("B05"):
                it.atc = ""  # the infusion's code, not the tablet's
        for r in hand("atc.tsv"):
            self.by_name[r["name"]].atc = r["atc"].strip("-")

    def doubtful_codes(self, s):
        """Codes that stand beside another name in Health Canada's and EMA's tables, and that no row of atc.tsv confirms."""
        letters = lambda text: re.sub(r"[^a-z]", "", re.sub(r" \(.*", "", text.lower()))
        named = defaultdict(set)
        for r in s.dpd_names:
            named[r["atc"]].add(r["name"])
        for r in s.ema:
            if "," not in r["inn"]:
                named[r["atc"]].add(r["inn"])
        confirmed = {r["name"] for r in hand("atc.tsv")}
        inn = {r["rxcui"]: r["inn"] for r in s.drugcentral}
        for it in self.by_name.values():
            ours = {letters(it.name), letters(inn.get(it.id, ""))} | {letters(n) for n, its in self.unii_meaning.items() if its is it}
            beside = named[it.atc]
            if it.atc and beside and it.name not in confirmed and not any(letters(n) in ours for n in beside):
                yield it.name, it.atc, sorted(beside)

    def routes(self, s):
        fixed = {r["name"]: r["route"] for r in hand("routes.tsv")}
        votes = defaultdict(Counter)
        base = {r["rxcui"] for r in s.rxnorm if r["tty"] == "IN"}
        for r in s.clinical:
            if re.search(r"Pack$", r["name"]):
                continue
            route = dose_form_route(r["name"])
            its = {self.by_number[n] for n in r["ingredient_rxcuis"].split("|") if n in base and n in self.by_number}
            its |= {it for it in (self.resolve(strengthless(c)) for c in r["name"].split(" / ")) if it}
            for it in its:
                votes[it.name][route] += 3 if len(its) == 1 else 1
        for r in s.ndc:  # fills what the clinical drugs lack
            its = self.resolve_all(r["substances"].split(";")) if r["substances"] else None
            if its and len(its) == 1 and not votes[its[0].name]:
                for word in re.split(r"[;|]", r["routes"]):
                    votes[its[0].name + "\0"][ndc_route(word.strip())] += 1
        for it in self.by_name.values():
            v = votes[it.name] or votes[it.name + "\0"]
            it.votes = v
            if it.name in fixed:
                it.route = fixed[it.name]
            elif not it.route:
                it.route = usual_route(v) or atc_route(it.atc) or ("injected" if it.name.endswith(("mab", "cept", "leucel")) else "oral" if it.kind != "other" else "topical")


def strengthless(part):
    part = re.sub(r"^(\d[\d.]* (HR|ML|MG|ACTUAT) |Abuse-Deterrent )+", "", part)
    return re.sub(r" \d[\d.,]* ?(MG|MCG|UNT|MEQ|ML|%|MMOL|BAU|AU|MCI|CELLS|PFU|VECTOR|ORGANISMS|SQ|IR|TCID|CCID|HR|ACTUAT|X10|LOG|BILLION|PNU|AMB|NMOL|UMOL|ELU|LFU|LOG10|FFU|SQU|GENOME).*$", "", part)


def ndc_route(word):
    if word == "extracorporeal":
        return "injected"
    if word in ("intravenous", "subcutaneous", "intramuscular", "intradermal", "intrathecal", "intravitreal") or word.startswith("intra") and word != "intrauterine":
        return "injected"
    return {"ophthalmic": "eye", "respiratory (inhalation)": "inhaled", "cutaneous": "topical", "auricular (otic)": "ear", "dental": "buccal"}.get(word, word)


def usual_route(votes):
    total = sum(n for r, n in votes.items() if r)
    if not total:
        return ""
    if votes["oral"] >= max(1, 0.1 * total):
        return "oral"
    for route in ("sublingual", "transdermal", "buccal"):
        if votes[route] >= 0.34 * total:
            return route
    return min(((r, n) for r, n in votes.items() if r), key=lambda kv: (-kv[1], kv[0]))[0]


def atc_route(atc):
    if atc.startswith(("D", "S02")):
        return "topical" if atc.startswith("D") else "ear"
    return "eye" if atc.startswith("S01") else ""
