"""Reading the sources and the hand-made tables."""
import csv
import re
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent

SALTS = set(
    """acetate acetonide aluminum anhydrous arginine aspartate axetil benzathine benzoate besilate besylate bisulfate bitartrate
    bromide butyrate calcium camsylate carbonate chloride choline cilexetil citrate cypionate decanoate dihydrate dihydrochloride
    dimesylate diphosphate dipivoxil dipropionate disodium disoproxil ditosylate edisylate enanthate erbumine esylate ethanolate
    ethyl etexilate etabonate fumarate furoate gluconate glucuronate hcl hemifumarate hemihydrate hemisulfate hydrate hydrobromide
    hydrochloride hydrogen hydroiodide hydroxide iodide isethionate lactate laurate lauroxil magnesium malate maleate medoxomil
    mesilate mesylate methylsulfate mofetil monohydrate monohydrochloride monosodium mononitrate mucate napsylate nitrate orotate
    oxalate palmitate pamoate pentahydrate phosphate pivalate pivoxil polistirex potassium propionate proxetil resinate saccharate
    salicylate sesquihydrate sodium stearate succinate sulfate sulphate tannate tartrate tebutate teoclate tetrahydrate tosylate
    tosilate trihydrate trifenatate trometamol tromethamine undecanoate valerate xinafoate zinc hexahydrate tetrahydrate fluoride
    acistrate estolate ethylsuccinate lactobionate gluceptate digluconate hyclate meglumine lysine olamine dinitrate
    aceponate diacetate phenpropionate nafate pivoxyl sulphate cipionate etexilate alafenamide bromhydrate chlorhydrate""".split()
)
# Words after which a salt name is a substance of its own.
OWN = {"isosorbide", "tenofovir", "potassium", "sodium", "calcium", "magnesium", "zinc", "ammonium", "silver", "ferrous", "lithium", "aluminum"}


def table(path):
    with open(path, encoding="utf-8") as f:
        lines = [line for line in f if not line.startswith("# ")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def hand(name):
    return table(HERE / name)


def clean(text):
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()


def without_salt(name):
    """The name without its salt words; the name itself if nothing would remain."""
    words = re.sub(r"\(.*?\)", " ", name.lower()).replace(",", " ").split()
    while len(words) > 1 and words[-1] in SALTS and words[0] not in OWN:
        words.pop()
    return " ".join(words)


class Sources:
    def __init__(self, root):
        rx = root / "rxnorm-prescribable-2025-10"
        self.rxnorm = table(rx / "ingredients.tsv")
        self.gap = table(rx / "letter_a_gap_fill.tsv")
        self.rx_brands = table(rx / "brands.tsv")
        self.clinical = table(rx / "clinical_drugs.tsv")
        self.unii = table(root / "unii-names-2025" / "names_for_rxnorm_ingredients.tsv")
        self.ndc = table(root / "fda-ndc-2019-04" / "rx_names.tsv")
        self.ndc_substances = table(root / "fda-ndc-2019-04" / "substance_classes.tsv")
        self.dpd = table(root / "dpd-canada-2024-07" / "brands.tsv")
        self.dpd_atc = table(root / "dpd-canada-2024-07" / "ingredient_atc.tsv")
        self.dpd_names = table(root / "dpd-canada-2024-07" / "atc_names.tsv")
        self.dpd_join = table(root / "dpd-canada-2024-07" / "rxcui_atc_join.tsv")
        self.cpic = table(root / "cpic-cc0" / "drugs.tsv")
        self.ema = table(root / "ema-epar-2023" / "epar_human.tsv")
        self.ema_atc = table(root / "ema-epar-2023" / "rxcui_atc_additions.tsv")
        self.drugcentral = table(root / "drugcentral-2016" / "identifiers.tsv")
        self.medrt = {r["rxcui"] for r in table(root / "medrt-may-treat-2023-02" / "may_treat.tsv")}
        self.ansm = {r["RxNorm"] for r in table(root / "ansm-thesaurus-2020-10" / "rxnorm_mappings.tsv")}
        va = table(root / "va-ndfrt-ddi-2014" / "interactions.tsv")
        self.va = {r["rxcui_1"] for r in va} | {r["rxcui_2"] for r in va}
        self.variants = table(root / "drug-ner-synonyms" / "variants.tsv")
        self.common = [r["name"] for r in table(root / "common-medicines.tsv")]
        self.known = table(HERE.parent.parent / "tests" / "fixtures" / "known-brands.tsv")
        self.redmed = table(root / "redmed-misspellings" / "lexicon.tsv")
        # Names with a second witness: people write them, or another list has them.
        self.witnessed = {w.lower() for r in self.redmed for w in r["known_names"].replace("_", " ").split(",")}
        self.witnessed |= {r["variant"] for r in self.variants}
        for name in ("fda-dictrank/dictrank.tsv", "fda-dilirank/dilirank.tsv"):
            for r in table(root / name):
                self.witnessed |= {(r.get("trade_name") or "").lower(), (r.get("drug") or "").lower()}
        self.english = self.english_words(root)

    @staticmethod
    def english_words(root):
        """Words that health texts write in lower case, at least twice and mostly: no name of ours may be one unless it is a generic name."""
        count, capital = Counter(), Counter()
        for name in ("medquad-health-topics/plain_definitions.tsv", "medquad-health-topics/topics.tsv",
                     "hpo-lay-terms-2025/hpo_lay_terms.tsv", "icd10cm-2026-terms/icd10cm_terms.tsv",
                     "fda-label-text-dailymed-2024/indications.tsv", "fda-label-text-dailymed-2024/contraindications.tsv"):
            text = (root / name).read_text(encoding="utf-8")
            count.update(re.findall(r"(?<![\w-])[a-z]{3,}(?![\w-])", text))
            capital.update(w.lower() for w in re.findall(r"(?<![\w-])[A-Z][A-Za-z]{2,}(?![\w-])", text))
        return {w for w, n in count.items() if n >= 2 and n > capital[w]}
