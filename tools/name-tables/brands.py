"""Brand names from every source, and which of them are left out."""
import math
import re
from collections import Counter, defaultdict

from ingredients import dose_form_route, ndc_route, strengthless
from reading import clean, hand
from words import FORM_WORDS, HOMEOPATHIC, KEEP, LOCAL, PLAIN, RELEASE, Brand, fold, titled


class Brands:
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
            if len(its) == 1:  # a brand everybody knows: so is what is in it
                its[0].common = max(its[0].common, common - 1)
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
            if it.kind == "medicine" and len(name.split()) <= 2 and not re.search(r"\d", name):
                if name.lower() not in self.s.witnessed or not self.worth_it(name, [it]):
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
