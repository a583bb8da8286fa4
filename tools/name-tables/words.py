"""What a brand name may look like: words, forms and patterns."""
import re

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
