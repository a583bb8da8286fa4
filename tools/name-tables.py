#!/usr/bin/env python3
"""How knowledge/ingredients.tsv and knowledge/names/*.tsv were derived.

Run by hand only, by somebody who has the public sources; no build needs it:

    tools/name-tables.py <folder with the sources>

The folder holds one sub-folder for each public source: the RxNorm prescribable extract, FDA UNII names, the FDA NDC
directory, Health Canada's product database, the EMA list, DrugCentral, CPIC, MED-RT, the ANSM mapping and drug-name
variants. What was decided by hand stands beside this script in tools/name-tables/*.tsv and wins over every source.
knowledge/names/spanish.tsv is by hand alone, and no run of this touches it. Prints counts, collisions and doubtful names; the same input gives the same bytes.

Wrong is worse than missing: a brand enters only if all its ingredients are known and nothing suggests another one.
The RxNorm extract lacks the letter A, so a brand that might hide acetaminophen, aspirin or another ingredient in A is
left out unless a second source or a hand has confirmed it.
"""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE / "name-tables"))

from reading import Sources  # noqa: E402
from ingredients import Ingredients  # noqa: E402
from names import Names  # noqa: E402
from writing import write_all, report  # noqa: E402


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sources = Sources(Path(sys.argv[1]))
    ingredients = Ingredients(sources)
    names = Names(sources, ingredients)
    write_all(HERE.parent / "knowledge", ingredients, names)
    report(ingredients, names)


if __name__ == "__main__":
    main()
