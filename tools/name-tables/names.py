"""The names: brands, salts, synonyms, combinations, misspellings."""
import math
import re
from collections import Counter, defaultdict

from ingredients import dose_form_route, ndc_route, strengthless
from reading import SALTS, clean, hand, without_salt

UPPER = set("XR ER SR CR LA CD DR EC XL IR HCT HFA ODT PM DM AM IV OTC EX ES DS PE HD LQ SL TTS XT PH AF CQ HP IB II III IV VI FE FC IM MR SA TR FS RF JR NP BP".split())
FORM_WORDS = set(
    """tablet tablets tab tabs capsule capsules cap caps caplet caplets inj injection injectable solution suspension susp syrup
    liquid cream ointment ont oint lotion gel patch patches spray drops kit pack pak packs powder suppositories suppository sup
    oral ophthalmic otic nasal topical inhaler extended release extended-release delayed-release tabl chewable chewables usp bp
    vial ampoule pen syringe cartridge sterile preservative free elixir enema foam shampoo concentrate for and the with of in
    soft gelcaps gelcap softgels softgel liqui-gels dose units unit dispensing crm lot liq sol pws pwr ovule ovules granules
    dermal film-coated multidose multi-dose single-dose prefilled autoinjector auto-injector strength sandoz teva apo
    pms ratio novo mylan jamp mint auro act ran riva sanis pro accel nra mar""".split()
)
PLAIN = set(
    """today plan relief daily calm one pain sleep cold water patch tablet complete basic original advanced sensitive clear pure
    balance defense body care soothe comfort fresh natural gentle therapy support muse edex boost ensure align airborne
    choice focus energy relax rest night day morning evening baby kids men women senior total ultra max plus super extra
    formula vitality essential immune protect restore renew repair heal rapid fast quick soft clean bright shield guard
    first prime alive thrive nature life source vital""".split()
)


class Brand:
    def __init__(self, name, its, common, origin, route=""):
        self.name, self.its, self.common, self.origin, self.route = name, its, common, origin, route

    def key(self):
        return (fold(self.name), tuple(sorted(i.id for i in self.its)))


def fold(name):
    return re.sub(r"[^a-z0-9#+]", "", name.lower())


def titled(name):
    """Upper-case names as on the box; names already in mixed case stay."""
    if name != name.upper() and name != name.lower():
        return name
    words = []
    for word in name.split():
        if word.upper() in UPPER or (len(word) <= 2 and word.isalpha() and words) or any(c.isdigit() for c in word):
            words.append(word.upper())
        else:
            words.append("-".join(p.upper() if p.upper() in UPPER and i else p.capitalize() for i, p in enumerate(word.lower().split("-"))))
    return " ".join(words)


class Names:
    def __init__(self, s, ingredients):
        self.i, self.s = ingredients, s
        self.dropped = Counter()
        self.plain = []
        self.doubtful = []
        self.generic = self.generic_words()
        self.brands = []
        self.taken = {}
        self.build_brands()
        self.prune()
        self.build_generic()

    # -- what counts as a generic name -------------------------------------------------------------------------
    def generic_words(self):
        words = set()
        for name in list(self.i.meaning):
            for w in re.findall(r"[a-z]{5,}", name):
                words.add(w)
        words |= {n for n in self.i.unii_meaning if re.fullmatch(r"[a-z]{5,}", n) and self.i.unii_meaning[n].name[:4] == n[:4]}
        return words

    def bad_brand(self, name):
        low = name.lower()
        if not 3 <= len(name) <= 34 or len(low.split()) > 4:
            return "length"
        if re.search(r"[^A-Za-z0-9 '\-+&./#]", name) or re.search(r"\d+(\.\d+)?\s*(mg|mcg|ml|%|g|iu|unit)|\d{3,}|^\d", low):
            return "characters"
        words = re.findall(r"[a-z']+", low)
        if not words or all(w in FORM_WORDS or w in PLAIN or w in self.s.english for w in words):
            return "plain words"
        if any(w in self.generic and w not in KEEP for w in words):
            return "generic inside"
        return ""

    def add_brand(self, name, its, origin, common, route="", checked=False):
        if not checked:
            why = "never" if name.lower() in self.never else self.bad_brand(name)
            if why:
                if why == "plain words":
                    self.plain.append(name)
                self.dropped[origin + ": " + why] += 1
                return
        key = fold(name)
        ids = frozenset(i.id for i in its)
        have = self.taken.setdefault(key, {})
        if have and (not checked or next(iter(have.values())).origin != origin):
            if ids not in have:
                self.dropped[origin + ": name taken"] += 1
                self.doubtful.append((name, origin, [i.name for i in its], [[i.name for i in b.its] for b in have.values()]))
            elif route and not next(iter(have.values())).route:
                have[ids].route = route
            return
        if not checked and (name.lower() in self.i.meaning):
            self.dropped[origin + ": is a generic name"] += 1
            return
        if ids not in have:
            have[ids] = Brand(name, its, common, origin, route)
            self.brands.append(have[ids])

    # -- brands ------------------------------------------------------------------------------------------------
    def build_brands(self):
        self.never = {r["name"].lower() for r in hand("never.tsv")}
        self.known = {fold(r["brand"]) for r in self.s.known}
        for r in hand("brands.tsv"):
            its = [self.i.by_name.get(n) or self.i.resolve(n) for n in r["ingredients"].split("+")]
            if None in its:
                print("hand-written brand with unknown ingredient:", r)
                continue
            common = int(r["common"]) if r["common"] else self.level(r["name"], its, 1)
            self.add_brand(r["name"], its, "hand", common, r.get("route") or "", checked=True)
        self.ndc = self.ndc_brands()
        for key in sorted(self.ndc):
            name, its, n, route = self.ndc[key]
            self.add_brand(name, its, "ndc", self.level(name, its, 1, n), route)
        self.dpd = self.dpd_brands()
        self.unii = self.unii_brands()
        self.rxnorm_brands()
        self.us_sets = {frozenset(i.id for i in b.its) for b in self.brands}
        self.us_families = defaultdict(set)
        for b in self.brands:
            self.us_families[fold(b.name.split()[0])].add(frozenset(i.id for i in b.its))
        for r in sorted(self.s.ema, key=lambda r: r["medicine"]):
            if r["status"] == "Refused":
                continue
            its = self.i.resolve_all(x for x in re.split(r", | / |;", r["inn"] or r["active_substance"]) if x.strip())
            name = re.sub(r" \(.*", "", clean(r["medicine"]))
            if its and "human insulin" not in r["inn"] and "insulin human" not in r["inn"] and self.worth_it(name, its):
                self.add_brand(name, its, "ema", 0)
        for key, (name, its, n) in sorted(self.dpd.items()):
            if any(i.kind == "medicine" for i in its) and len(name.split()) <= 2 and self.worth_it(name, its):
                self.add_brand(name, its, "dpd", 0)
        for key, (name, it) in sorted(self.unii.items()):
            if it.kind == "medicine" and len(name.split()) <= 2 and not re.search(r"\d", name) and self.worth_it(name, [it]):
                if name.lower() not in self.s.witnessed and not (it.common >= 7 and len(name.split()) == 1 and len(name) <= 9):
                    continue
                self.add_brand(name, [it], "unii", 0)

    def worth_it(self, name, its):
        """Whether a brand that is not in a US list is worth its bytes: a second witness, or the only brand of its contents. Foreign
        members of a US brand family with other contents are left out: they would mislead."""
        ids = frozenset(i.id for i in its)
        first = fold(name.split()[0])
        if first in self.us_families and ids not in self.us_families[first]:
            return False
        return name.lower() in self.s.witnessed or ids not in self.us_sets

    def level(self, name, its, low, listings=0):
        """How common a US brand is, 0-9, from its listings, its ingredients and whether everybody knows it."""
        level = min(i.common for i in its) - 4
        if listings:
            level = max(level, round(math.log2(listings + 1)))
        level = max(low, min(5, level))
        return max(6, level) if fold(name) in self.known else level

    def ndc_brands(self):
        found = defaultdict(dict)
        for r in self.s.ndc:
            name = re.sub(r" TM$", "", self.shortened(clean(r["proprietary_name"])))
            name = re.sub(r"(?<=\D)\s+\d[\d.]*(/\d[\d.]*)+$", "", name)  # Junel 1/20
            parts = r["substances"].split(";") if r["substances"] else re.split(r", | and |;", r["nonproprietary_name"])
            its = self.i.resolve_all(p for p in parts if p.strip())
            if not its or len(its) > 6 or HOMEOPATHIC.search(name.lower()):
                continue
            if len(its) > 1 and any(i.name in ("isopropyl alcohol", "povidone-iodine", "water") for i in its):
                continue  # a clinic's kit
            routes = {ndc_route(w.strip()) for w in re.split(r"[;|]", r["routes"]) if w.strip()}
            n = int(r["ndc_products"] or 0)
            entry = found[fold(name)].setdefault(frozenset(i.id for i in its), [name, its, 0, set()])
            entry[2] += n
            entry[3] |= routes
        out = {}
        for key, sets in found.items():
            if len(sets) > 1:
                best = sorted(sets.values(), key=lambda e: -e[2])
                if best[0][2] < 3 * best[1][2]:
                    continue  # one name, several contents: only a hand or RxNorm may decide
                entry = best[0]
            else:
                entry = next(iter(sets.values()))
            name, its, n, routes = entry
            out[key] = (titled(name), its, n, self.odd_route(its, routes))
        return out

    def odd_route(self, its, routes):
        """The route a brand fixes, if it is one and not the usual one of its first ingredient."""
        if len(routes) != 1:
            return ""
        route = next(iter(routes))
        known = ("oral", "injected", "topical", "eye", "ear", "inhaled", "nasal", "vaginal", "rectal", "transdermal", "sublingual", "buccal", "intrauterine")
        return route if route in known and any(route != i.route for i in its) else ""

    def shortened(self, name):
        words = name.split()
        while len(words) > 1 and words[-1].lower().strip(",.") in FORM_WORDS:
            words.pop()
        return " ".join(words).rstrip(",")

    def dpd_brands(self):
        found = defaultdict(dict)
        for r in self.s.dpd:
            its = self.i.resolve_all(r["ingredients"].split(";"))
            name = self.shortened(clean(re.sub(r"\s\d[\d.,/]*\s?(MG|MCG|G|ML|%|IU|UNIT).*$", "", r["brand"])))
            sets = found[fold(name)]
            ids = frozenset(i.id for i in its) if its else None
            sets.setdefault(ids, [titled(name), its, 0])[2] += int(r["products"] or 0)
        return {k: tuple(next(iter(v.values()))) for k, v in found.items() if len(v) == 1 and None not in v}

    def unii_brands(self):
        found = defaultdict(dict)
        for r in self.s.unii:
            if r["type"] == "bn" and r["rxcui"] in self.i.by_number:
                name = self.shortened(clean(r["name"]))
                it = self.i.by_number[r["rxcui"]]
                found[fold(name)][it.id] = (titled(name), it)
        return {k: next(iter(v.values())) for k, v in found.items() if len(v) == 1}

    def rxnorm_brands(self):
        """RxNorm's brands. Those that may hide an ingredient in A need a second source."""
        tty = {r["rxcui"]: r["tty"] for r in self.s.rxnorm}
        rx_name = {r["rxcui"]: r["name"] for r in self.s.rxnorm}
        sets, lacks_a, set_routes = set(), set(), defaultdict(Counter)
        for r in self.s.clinical:
            if r["name"].startswith("{") or re.search("Pack$", r["name"]):
                continue
            parts = [strengthless(p) for p in r["name"].split(" / ")]
            its = [self.i.resolve(p) for p in parts]
            if None in its and any(p.lower().startswith("a") for p, i in zip(parts, its) if i is None):
                lacks_a.add(frozenset(i.id for p, i in zip(parts, its) if i and not p.lower().startswith("a")))
            if None not in its:
                ids = frozenset(i.id for i in its)
                sets.add(ids)
                set_routes[ids][dose_form_route(r["name"])] += 1
                rest = frozenset(i.id for p, i in zip(parts, its) if not i.name.startswith("a") and not p.lower().startswith("a"))
                if rest != ids:
                    lacks_a.add(rest)
        exact = sets | {frozenset(self.i.by_number[n].id for n in mins) for mins in []}
        self.open_questions = []
        checked = {r["name"] for r in hand("brands-checked.tsv")}
        for r in self.s.rx_brands:
            name = clean(r["brand"])
            numbers = [n for n in r["ingredient_rxcuis"].split("|") if tty.get(n) == "IN"]
            its = []
            for n in numbers:
                it = self.i.by_number.get(n)
                if it is None:
                    its = None
                    break
                if it not in its:
                    its.append(it)
            if not its:
                self.dropped["rxnorm: allergen or no ingredient"] += 1
                continue
            if len(its) > 6 and all(i.kind in ("supplement", "other") for i in its) and any("vitamin" in i.name for i in its):
                natal = re.search(r"natal|pren|nate\b|mama|\bob\b", name.lower())
                its = [self.i.by_name["prenatal vitamin" if natal else "multivitamin"]]
                self.add_brand(name, its, "rxnorm", 2)
                continue
            if len(its) > 6:
                self.dropped["rxnorm: more than six ingredients"] += 1
                continue
            key, ids = fold(name), frozenset(i.id for i in its)
            if key in self.taken:
                continue
            confirmed = name in checked
            for other in (self.ndc.get(key), self.dpd.get(key)):
                if other:
                    same = frozenset(i.id for i in other[1]) == ids
                    if not same and any(i.name.startswith("a") or i.name in ("vitamin c", "alcohol") for i in other[1]):
                        its, ids, confirmed = other[1], frozenset(i.id for i in other[1]), True
                    confirmed = confirmed or same
            unii = self.unii.get(key)
            if unii and len(its) == 1 and unii[1] is its[0]:
                confirmed = True
            hides = ids in lacks_a or (len(ids) > 1 and ids not in sets)
            if hides and not confirmed:
                self.open_questions.append((name, sorted(i.name for i in its), "A?" if ids in lacks_a else "no such drug"))
                continue
            if all(i.kind == "other" for i in its):
                self.dropped["rxnorm: nothing that matters"] += 1
                continue
            self.add_brand(name, its, "rxnorm", min(3, self.level(name, its, 1)) if fold(name) not in self.known else 6)
        for b in self.brands:
            routes = {r for r in set_routes[frozenset(i.id for i in b.its)] if r}
            if not b.route and len(b.its) > 1 and len(routes) == 1:
                b.route = self.odd_route(b.its, routes)

    def prune(self):
        """Leaves out what only costs bytes: release forms of a brand that is there (search strips them), numbers behind a brand,
        and all but the best-known brands of skin, tooth and throat preparations."""
        by_key = {(fold(b.name), frozenset(i.id for i in b.its)): b for b in self.brands}
        keep = []
        for b in self.brands:
            words = b.name.split()
            ids = frozenset(i.id for i in b.its)
            base = words[:]
            while len(base) > 1 and (base[-1].upper() in RELEASE or re.fullmatch(r"[\d./]+", base[-1])):
                base.pop()
            known = by_key.get((fold(" ".join(base)), ids))
            if base != words and known and b.origin != "hand" and b.common < 5 and fold(b.name) not in self.known and b.route == known.route:
                known.common = max(known.common, b.common)
                self.dropped["pruned: release form or number"] += 1
                continue
            keep.append(b)
        groups = defaultdict(list)
        for b in keep:
            if all(i.kind == "other" or i.route in ("topical", "buccal") or i.name in LOCAL for i in b.its):
                groups[frozenset(i.id for i in b.its)].append(b)
        out = set()
        for bs in groups.values():
            bs.sort(key=lambda b: (b.origin != "hand", -b.common, b.name.lower() not in self.s.witnessed, len(b.name), b.name))
            out |= {id(b) for b in bs[8:] if b.origin != "hand"}
        self.dropped["pruned: skin, tooth, throat"] += len(out)
        self.brands = [b for b in keep if id(b) not in out]

    # -- generic names -----------------------------------------------------------------------------------------
    def build_generic(self):
        self.salts, self.synonyms, self.combinations, self.misspellings = {}, {}, {}, {}
        self.generic_taken = set(self.i.by_name)
        brand_keys = set(self.taken)
        by_hand = hand("synonyms.tsv")
        for r in by_hand:
            it = self.i.by_name.get(r["ingredient"])
            if it and r["name"].lower() not in self.i.by_name:
                self.add_synonym(r["name"], it, "hand")
        for r in hand("added.tsv"):
            for n in filter(None, r["names"].split(";")):
                self.add_synonym(n, self.i.by_name[r["name"]], "hand")
        for r in hand("renamed.tsv"):  # the names of RxNorm that we do not use stay findable
            it = self.i.by_name.get(r["name"])
            for old in r["from"].split("|"):
                if it and old[0] not in "@~" and len(old) <= 40:
                    self.add_generic(old, it, "rxnorm")
        for number, it in sorted(self.i.pin.items(), key=lambda kv: int(kv[0])):
            for n in sorted(it.precise):
                if len(n) <= 34 and not re.search(r"-[a-z]{4}$", n):
                    self.add_generic(n, it, "rxnorm")
        substances = Counter()
        for r in self.s.ndc_substances:
            substances[r["substance"]] += int(r["ndc_products"] or 0)
        for r in self.s.dpd_atc:
            m = re.match(r".* \((.*)\)$", r["ingredient"])
            if m:
                substances[m.group(1)] += 1
        for n in sorted(substances):
            it = self.i.resolve(n)
            if it and re.fullmatch(r"[a-z][a-z0-9 \-]{2,33}", n) and len(n.split()) <= 3:
                self.add_generic(n, it, "ndc")
        spoken = {r["variant"] for r in self.s.variants}
        for r in self.s.unii:
            it = self.i.by_number.get(r["rxcui"])
            n = r["name"].lower()
            if not it or r["type"] == "bn" or it.kind == "other" or fold(n) in brand_keys:
                continue
            if not re.fullmatch(r"[a-z][a-z\-]{3,25}( [a-z\-]{2,20})?", n) or self.i.unii_meaning.get(n) is not it:
                continue
            words = n.split()
            if words[-1] in SALTS or words[0] in SALTS or n in self.s.english and n not in self.i.meaning or JUNK.search(n):
                continue
            close = near(n, it.name)
            if (r["type"] == "of" and len(words) == 1 or close) and (close or n in spoken):
                self.add_synonym(n, it, "unii")
        for r in sorted(self.s.variants, key=lambda r: r["variant"]):
            n = r["variant"]
            it = self.i.meaning.get(r["canonical"])
            if it and it.kind == "medicine" and (it.common >= 1 or it.atc) and re.fullmatch(r"[a-z]{5,20}", n) and n not in self.s.english and fold(n) not in brand_keys:
                if n[-1] in "ao" and n[0] == it.name[0] and near(n, it.name, 3 if len(n) < 9 else 5):
                    self.add_synonym(n, it, "variant")
        self.build_combinations()

    def add_generic(self, name, it, origin):
        """A salt if its last word says so, else a synonym."""
        low = name.lower()
        (self.add_salt if low.split()[-1] in SALTS or low.split()[0] in it.name else self.add_synonym)(name, it, origin)

    def add_salt(self, name, it, origin):
        if name.lower() not in self.generic_taken:
            self.generic_taken.add(name.lower())
            self.salts[name.lower()] = (name, it, origin)

    def add_synonym(self, name, it, origin):
        low = name.lower()
        if low in self.i.by_name or low in self.salts:
            return
        owners = self.synonyms.setdefault(low, {})
        if owners and origin != "hand":
            return
        owners.setdefault(it.id, (name, it, origin))
        self.generic_taken.add(low)

    def build_combinations(self):
        def add(name, its, origin):
            key = fold(name)
            have = self.combinations.setdefault(key, {})
            have.setdefault(frozenset(i.id for i in its), (name, its, origin))
        for r in hand("combinations.tsv"):
            its = [self.i.by_name.get(n) or self.i.resolve(n) for n in r["ingredients"].split("+")]
            if None in its:
                print("combination with unknown ingredient:", r)
                continue
            add(r["name"], its, "hand")
        seen = {frozenset(i.id for i in its) for v in self.combinations.values() for _, its, _ in v.values()}
        counts, order = Counter(), {}
        for r in self.s.ndc:
            its = self.i.resolve_all(r["substances"].split(";")) if r["substances"] else None
            if its and 2 <= len(its) <= 4:
                ids = frozenset(i.id for i in its)
                counts[ids] += int(r["ndc_products"] or 0)
                named = self.i.resolve_all(p for p in re.split(r", and |, | and |;|/", r["nonproprietary_name"]) if p.strip())
                order.setdefault(ids, named if named and frozenset(i.id for i in named) == ids else its)
        for r in self.s.clinical:
            parts = [self.i.resolve(strengthless(p)) for p in r["name"].split(" / ")]
            if 2 <= len(parts) <= 4 and None not in parts and not re.search("Pack$", r["name"]):
                its = list(dict.fromkeys(parts))
                if len(its) > 1 and all(i.kind == "medicine" for i in its):
                    order.setdefault(frozenset(i.id for i in its), its)
        for ids, its in sorted(order.items(), key=lambda kv: [i.name for i in kv[1]]):
            if all(i.kind in ("medicine", "substance") for i in its) and (len(its) <= 3 or counts[ids] > 3):
                name = "/".join(i.name for i in its)
                if len(name) <= 60:
                    add(name, its, "ndc" if counts[ids] else "rxnorm")
        by_name = {}
        for r in self.s.rxnorm:
            if r["tty"] == "MIN":
                its = self.i.resolve_all(r["name"].split(" / "))
                if its and 2 <= len(its) <= 3 and all(i.kind == "medicine" for i in its):
                    ids = frozenset(i.id for i in its)
                    if ids not in order:
                        add("/".join(i.name for i in its), its, "rxnorm")


JUNK = re.compile(r"impurit|extract|unspecified|compound|component|release|preparation|metabolite|standard|isomer|racemic|human|bovine|mixture|hydrat|radical|anion|ion$|acid$|base$|free |synthetic")
RELEASE = set("ER XR SR CR LA CD DR EC XL IR ODT XT MR SA TR".split())
LOCAL = {"sodium fluoride", "hydrocortisone", "menthol", "salicylic acid", "urea", "sulfur", "sodium chloride", "camphor", "lidocaine", "prilocaine"}
HOMEOPATHIC = re.compile(r"suik|pharmapak|\bpak\b|dermacinrx|sure result|pre-op|system\b|blender|dna collection|minute-foam|cleansing pads"
                        r"|(icum|inum|atum|aceum|icus|orum)\b|acidum|\d+x\b|\d+c\b|anesthesia|premed|kit\b")
KEEP = {"codeine", "insulin", "aspirin", "estrogen", "thyroid", "provera", "epipen"}


def near(a, b, limit=3):
    """Whether two spellings differ by at most three letters."""
    if abs(len(a) - len(b)) > limit:
        return False
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        new = [i]
        for j, y in enumerate(b, 1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (x != y)))
        row = new
    return row[-1] <= limit
