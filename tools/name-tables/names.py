"""Every name: the brands, and with them salts, synonyms and combinations."""
import re
from collections import Counter, defaultdict

from brands import Brands
from ingredients import strengthless
from reading import SALTS, hand
from words import JUNK, fold, near


class Names(Brands):
    def __init__(self, s, ingredients):
        super().__init__(s, ingredients)
        self.build_generic()

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
            if not re.fullmatch(r"[a-z]{2}[a-z\-]{2,24}( [a-z\-]{2,20})?", n) or self.i.unii_meaning.get(n) is not it:
                continue
            words = n.split()
            if words[-1] in SALTS or words[0] in SALTS or n in self.s.english and n not in self.i.meaning or JUNK.search(n):
                continue
            if n.endswith("um") and not it.name.endswith("um"):
                continue  # Latin
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
