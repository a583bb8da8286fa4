"""Writing the tables, and saying what is in them."""
from collections import Counter

from products import products


def write(path, remarks, header, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        for line in remarks:
            f.write("# " + line + "\n")
        f.write("\t".join(header) + "\n")
        for row in rows:
            f.write("\t".join(str(c) for c in row) + "\n")


def key(name):
    return (name.lower(), name)


def write_all(folder, ing, names):
    order = sorted(ing.by_name.values(), key=lambda i: i.name)
    write(folder / "ingredients.tsv", [
        "Active substances. Sources: RxNorm Current Prescribable Content 2025-10-06 (NLM); letter A and substances no longer sold in",
        "the US from DrugCentral 2016 (CC BY 4.0); numbers from 4000000000 are ours: the sources have no RxCUI for them.",
        "One row per clinical substance: RxNorm's lithium carbonate and citrate are lithium, divalproex is valproate, the oral iron salts",
        "are iron, cholecalciferol and ergocalciferol are vitamin d, supplement-only mineral salts are the mineral; `also` keeps their RxCUIs.",
        "Salts that are medicines of their own (calcium carbonate, magnesium oxide, potassium chloride) keep their row.",
        "atc: by hand from a list of codes and names (tools/name-tables/atc.tsv), else the most frequent code in Health Canada's DPD 2024-07, else EMA",
        "2023-12, else CPIC; checked against the name beside the code. common: 0-9, logarithm of NDC listings.",
    ], ["id", "name", "also", "kind", "atc", "route", "common"],
        [(i.id, i.name, "|".join(sorted(set(i.also) - {i.id}, key=int)), i.kind, i.atc, i.route, i.common) for i in order])
    rows = products(names.s, ing, names)
    write(folder / "products.tsv", [
        "Brand names that alone fix the strength of one tablet, capsule or powder. Recalled; basis rxnorm: a RxNorm clinical drug (2025-10) has",
        "exactly these strengths; recalled: no such drug is in the extract (it lacks single ingredients in A).",
    ], ["name", "ingredients", "common", "basis"], rows)
    print("products", dict(Counter(r[3] for r in rows)), "recalled:", [r[0] for r in rows if r[3] == "recalled"])
    folder = folder / "names"

    def ids(its):
        return "+".join(i.id for i in its)

    write(folder / "brands.tsv", [
        "Brand names. origin: hand (recalled, US), ndc (FDA NDC directory 2019-04), rxnorm (2025-10), ema (EMA list 2023-12), dpd (Health",
        "Canada DPD 2024-07), unii (FDA UNII names 2025). Rows with the same name and other ingredients: the name is ambiguous.",
        "route: where the brand's own route is not its ingredients' usual one.",
    ], ["name", "ingredients", "common", "origin", "route"],
        sorted(((b.name, ids(b.its), b.common, b.origin, b.route) for b in names.brands), key=lambda r: (key(r[0]), r[1])))
    header = ["name", "ingredients", "common", "origin"]
    write(folder / "salts.tsv", ["Salts, esters and other precise forms of an ingredient. Sources: RxNorm 2025-10, FDA NDC directory 2019-04, DPD 2024-07."],
          header, sorted(((n, it.id, max(0, it.common - 2), o) for n, it, o in names.salts.values()), key=lambda r: key(r[0])))
    write(folder / "synonyms.tsv", ["Other names of one ingredient: INN, BAN and Spanish spellings, abbreviations, everyday words. Sources: by hand; FDA UNII names",
                                     "2025; drug-name variants 2025 (MIT, Fast Data Science). A name on two rows is ambiguous."],
          header, sorted(((n, it.id, max(0, it.common - 2), o) for v in names.synonyms.values() for n, it, o in v.values()), key=lambda r: (key(r[0]), r[1])))
    write(folder / "combinations.tsv", ["Names of fixed combinations. Sources: by hand; FDA NDC directory 2019-04; RxNorm 2025-10."],
          header, sorted(((n, ids(its), max(0, min(i.common for i in its) - 2), o) for v in names.combinations.values() for n, its, o in v.values()), key=lambda r: (key(r[0]), r[1])))


def report(ing, names):
    print("ingredients", len(ing.by_name), dict(Counter(i.kind for i in ing.by_name.values())), "with ATC", sum(bool(i.atc) for i in ing.by_name.values()),
          "with RxCUI", sum(int(i.id) < 4000000000 for i in ing.by_name.values()))
    for name, code, beside in ing.doubtful_codes(names.s):
        print("ATC code beside another name:", name, code, beside)
    print("brands", len(names.brands), dict(Counter(b.origin for b in names.brands)), "with route", sum(bool(b.route) for b in names.brands))
    print("salts", len(names.salts), "synonyms", sum(len(v) for v in names.synonyms.values()), "combinations", sum(len(v) for v in names.combinations.values()))
    for why, n in sorted(names.dropped.items()):
        print("  left out,", why, n)
    print("RxNorm brands that may hide an ingredient:", len(names.open_questions))
    meanings = {}
    for b in names.brands:
        meanings.setdefault(b.name.lower(), []).append({i.id for i in b.its})
    for table in (names.synonyms, names.combinations):
        for v in table.values():
            for entry in v.values():
                its = entry[1] if isinstance(entry[1], list) else [entry[1]]
                meanings.setdefault(entry[0].lower(), []).append({i.id for i in its})
    for i in ing.by_name.values():
        meanings[i.name] = [{i.id}]
    for r in names.s.known:
        its = [ing.by_name.get(n) or ing.resolve(n) for n in r["ingredients"].split("+")]
        have = meanings.get(r["brand"].lower())
        if None in its:
            print("known brand, unknown ingredient:", r)
        elif have is None:
            print("known brand missing:", r["brand"])
        elif {i.id for i in its} not in have:
            print("known brand differs:", r, [[ing.by_number[n].name for n in h] for h in have])
