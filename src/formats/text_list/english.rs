//! The English words of lists: what stands for "not taking", headings, and where strengths without unit are milligrams.

use crate::model::TimeOfDay;
use crate::values::IngredientId;

/// A line that says no more than this after the name: the medicine is not taken.
pub(super) const NOT_TAKEN: &[&str] = &["none", "no", "nil", "not any more", "not anymore", "zero"];

/// The same for inhalers in micrograms: "Advair 250/50". RxCUIs of salmeterol, formoterol, vilanterol, umeclidinium.
pub(super) const MICROGRAM_COMBINATIONS: &[IngredientId] =
    &[IngredientId(36117), IngredientId(25255), IngredientId(1424884), IngredientId(1487514)];

/// Combinations with one of these have their strengths in milligrams, and people leave the unit out: "Percocet 5/325".
/// RxCUIs of acetaminophen, ibuprofen, aspirin, hydrochlorothiazide, amlodipine, metformin, amoxicillin,
/// sulfamethoxazole, naloxone, levodopa, sitagliptin, triamterene, bupropion, dextromethorphan, olanzapine, amitriptyline.
pub(super) const MILLIGRAM_COMBINATIONS: &[IngredientId] = &[
    IngredientId(161),
    IngredientId(5640),
    IngredientId(1191),
    IngredientId(5487),
    IngredientId(17767),
    IngredientId(6809),
    IngredientId(723),
    IngredientId(10180),
    IngredientId(7242),
    IngredientId(6375),
    IngredientId(593411),
    IngredientId(10763),
    IngredientId(42347),
    IngredientId(3289),
    IngredientId(61381),
    IngredientId(704),
];

/// What lines under a heading are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// Medicines, without more.
    Medicines,
    /// Medicines that are taken now.
    Current,
    /// Medicines that are not taken any more.
    Past,
    /// Medicines that are taken only when needed.
    AsNeeded,
    /// Medicines for a time of day.
    At(TimeOfDay),
    /// Allergies.
    Allergies,
    /// Anything else.
    Other,
}

/// Headings; `|` divides ways to say the same. "..." stands for words before: "diabetes medications".
pub(super) const HEADINGS: &[(Heading, &str)] = &[
    (
        Heading::Medicines,
        "medications|medication|medicines|meds|my medications|my medicines|my meds|medication list|my medication list|med list|medicine list|list of medications|\
         list of my medications|here is my list|here are my medications|these are my medications|prescriptions|prescription|rx|prescription medications|\
         prescription medicines|prescription meds|prescribed medications|over the counter|otc|otcs|over the counter medications|otc meds|otc medications|vitamins|supplements|\
         vitamins and supplements|vitamins supplements|vitamins & supplements|herbals|herbal|herbs|otc and supplements|eye drops|inhalers|injections|patches|creams|psych meds|\
         psychiatric medications|heart meds|pain meds|other medications|other meds|other|others|discharge medications|home medications|home meds|outpatient medications|\
         inpatient medications|admission medications|insulin|injectables|daily|every day|scheduled|scheduled medications|regular medications|routine|dr|rx meds|non prescription|weekly",
    ),
    (
        Heading::Current,
        "current medications|current meds|current medicines|current medication|currently taking|taking|taking now|i take|what i take|active|active medications|medications currently taking|\
         current prescriptions|current",
    ),
    (
        Heading::Past,
        "past medications|past meds|previous medications|previous meds|stopped|stopped medications|discontinued|discontinued medications|discontinued meds|\
         no longer taking|not taking|old meds|old medications|inactive|inactive medications|used to take|tried|tried and failed|failed|past trials|past medication trials|\
         previously tried|past psychiatric medications|d/c'd|d/c|dc'd|medications stopped|meds i stopped|prior medications|formerly",
    ),
    (
        Heading::AsNeeded,
        "as needed|prn|prns|prn meds|prn medications|as needed medications|as needed meds|only when needed|when needed|take as needed",
    ),
    (
        Heading::At(TimeOfDay::Morning),
        "morning|am|in the morning|mornings|breakfast|with breakfast|every morning|morning meds|am meds|morning medications",
    ),
    (Heading::At(TimeOfDay::Noon), "noon|lunch|midday|at noon|lunchtime|mid day|noon meds"),
    (
        Heading::At(TimeOfDay::Evening),
        "evening|pm|dinner|supper|in the evening|afternoon|evenings|with dinner|evening meds|pm meds|suppertime|dinnertime",
    ),
    (
        Heading::At(TimeOfDay::Bedtime),
        "bedtime|night|at bedtime|nighttime|at night|hs|before bed|night meds|bedtime meds|nights|bed",
    ),
    (
        Heading::Allergies,
        "allergies|allergy|drug allergies|medication allergies|allergic to|i am allergic to|i'm allergic to|drug allergy|allergies to medications|allergies to medicine|known allergies|medicine allergies|adverse reactions",
    ),
    (
        Heading::Other,
        "doctor|doctors|my doctor|my doctors|pharmacy|my pharmacy|name|patient|patient name|dob|date of birth|birth date|address|phone|telephone|email|emergency contact|insurance|\
         medical history|past medical history|pmh|conditions|medical conditions|problems|problem list|diagnoses|diagnosis|dx|surgeries|surgical history|immunizations|vaccines|vitals|\
         labs|family history|social history|prescriber|pcp|physician|cardiologist|psychiatrist|therapist|date|age|weight|height|blood pressure|bp|notes|hospital|signature|page|updated|last updated|prepared by|medical problems|emergency|caregiver|next of kin",
    ),
];

/// Titles of table columns; a line of nothing else is a heading.
pub(super) const COLUMNS: &str = "medication|medications|medicine|drug|name|dose|dosage|strength|frequency|reason|directions|instructions|how|often|when|prescriber|prescribed|doctor|start|date|notes|\
     route|form|indication|taken|take|for|what|why|by|of|the|i|purpose|times|quantity|amount|sig|comments|status|started|stopped|last|mg|much";

/// "No allergies", in all the ways that it is said.
pub(super) const NO_ALLERGIES: &str = "nkda|nka|nkma|no known drug allergies|no known allergies|no known medication allergies|no allergies|no drug allergies|no medication allergies|none|none known|no|no known|denies|\
     no known drug allergy|not known|nil|nkda nka|allergies none|n/a|na";

/// Words that begin a line of allergies.
pub(super) const ALLERGIC_TO: &[&str] = &[
    "i am allergic to",
    "i'm allergic to",
    "allergic to",
    "allergy to",
    "allergies to",
    "pt allergic to",
    "patient is allergic to",
    "she is allergic to",
    "he is allergic to",
];

/// Words that begin a greeting, or name a person.
pub(super) const GREETINGS: &[&str] = &[
    "hi",
    "hello",
    "dear",
    "thanks",
    "thank",
    "sincerely",
    "regards",
    "attached",
    "please",
    "dr",
    "doctor",
    "sorry",
    "good",
];

/// Words before which no name stood yet, and after which the list begins: "Her diabetes medications include ...".
pub(super) const LEAD_IN: &[&str] = &[
    "include",
    "includes",
    "including",
    "is",
    "are",
    "on",
    "takes",
    "taking",
    "take",
    "consist",
    "of",
    "using",
    "uses",
];
