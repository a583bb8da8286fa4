"""Products: checking recalled strengths against RxNorm's clinical drugs."""
import re

from ingredients import strengthless
from reading import hand


def strengths(ing, name):
    """The ingredients and milligrams of a clinical drug, or None where it is not a plain solid one."""
    found = []
    for part in name.split(" / "):
        it = ing.resolve(strengthless(part))
        m = re.search(r" ([\d.]+) MG( |$)", part)
        if not it or not m:
            return None
        found.append((it.id, float(m.group(1))))
    return frozenset(found)


def products(s, ing, names):
    """Rows of products.tsv: name, parts, common, basis."""
    known = {strengths(ing, r["name"]) for r in s.clinical}
    common = {b.name: b.common for b in names.brands}
    rows = []
    for r in hand("products.tsv"):
        parts = [(ing.by_name.get(n), float(x.split()[0])) for n, x in (p.split("=") for p in r["ingredients"].split("+"))]
        if any(it is None for it, _ in parts):
            print("product with unknown ingredient:", r)
            continue
        brand = [b for b in names.brands if b.name == r["name"]]
        if brand and {i.id for i in brand[0].its} != {it.id for it, _ in parts}:
            print("product differs from its brand:", r)
        sure = frozenset((it.id, mg) for it, mg in parts) in known
        text = "+".join(f"{it.id}={mg:g} mg" for it, mg in parts)
        rows.append((r["name"], text, common.get(r["name"], 3), "rxnorm" if sure else "recalled"))
    return sorted(rows, key=lambda r: (r[0].lower(), r[0]))
