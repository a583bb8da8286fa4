//! The English words of directions ([`super::spanish`] has the Spanish ones), with the abbreviations and misspellings that people really write. Phrases of one
//! meaning stand together, divided by `|`; the longest phrase wins.
//!
//! Left out on purpose, since each has two meanings that matter: "biweekly", "bimonthly", "QN", "ON".

use super::sense::{Sense, Sense::*, Span};
use crate::model::{Food, Frequency, TimeOfDay, Weekday};
use crate::values::{Form, Release, Route, Unit};

const fn times_a_day(times: f64) -> Sense {
    Sense::Frequency(Frequency::TimesPerDay { least: times, most: times })
}

const fn every_hours(hours: f64) -> Sense {
    Sense::Frequency(Frequency::EveryHours { least: hours, most: hours })
}

const fn every_days(days: f64) -> Sense {
    Sense::Frequency(Frequency::EveryDays(days))
}

use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

/// Every phrase with its sense.
pub(super) const PHRASES: &[(Sense, &str)] = &[
    // Words without a meaning of their own here.
    (
        Filler,
        "the|of|client|reports|reported|states|says|own|self|your|his|her|my|their|an|is|be|to be|are|in|into|it|i|i am|i take|she|he|you|patient|pt|please|this|\
         sig|dose is|dosage|directions|instructions|usual|total|about|approximately|approx|approximately every|\
         only|include|includes|including|consist of|the following|these|on the|include the|medications|medicines|drugs|oral dose|regular|regularly|medication|medicine|med|meds|strength|just|\
         should|will|may|has|have|by injection|by inhalation|by|via|right now|each time|at a time|period",
    ),
    (
        Take,
        "take|takes|inject|injects|injected|to be injected|taking one|taken|to be taken|to be given|given|give|use|used|uses|using|swallow|drink|\
         dissolve|dissolves|insert|instill|instil|place|administer|wear|put|chew|suck|patient should take|\
         patient is instructed to apply|give the patient|takr|need to take|supposed to take|suppose to take|\
         i usually take|usually takes|should take",
    ),
    (
        Plain,
        "thank|thanks|hi|hello|dear|sincerely|regards|pre|fro|split|table|tables|does|dairy|weakly|ever|weed|talk|talking|power|puffy|infect|infected|insect|insects|\
         deceased|mouths|mount|needle|needles|hand|diary|untied|switched from|from|form|that|there|other|thing|\
         making|more|less|extra|water|milk|juice|coffee|mouth|throat|stomach|weight|height|eight hundred|\
         motion|lost|last|list|past|late|later|early|doctor|name|names|even|seven up",
    ),
    (
        Complaint,
        "anxiety|depression|sleep|insomnia|pain|back pain|chest pain|joint pain|nerve pain|headache|headaches|migraine|\
         migraines|blood pressure|high blood pressure|hypertension|htn|bp|cholesterol|high cholesterol|hyperlipidemia|hld|\
         diabetes|dm|sugar|blood sugar|thyroid|hypothyroidism|heart|heart failure|chf|afib|a fib|atrial fibrillation|\
         blood thinner|asthma|copd|allergies|allergy|nausea|vomiting|acid reflux|reflux|gerd|heartburn|constipation|\
         diarrhea|seizures|seizure|epilepsy|adhd|ptsd|ocd|bipolar|bipolar disorder|schizophrenia|mood|panic|\
         panic attacks|nightmares|anemia|gout|arthritis|osteoporosis|bones|itching|itch|rash|cough|cold|congestion|\
         infection|uti|edema|swelling|water pill|fluid|dizziness|spasm|muscle spasm|muscle spasms|cravings|alcohol cravings|\
         opioid use disorder|oud|smoking cessation|birth control|contraception|menopause|hot flashes|prostate|bph|ed|sob|\
         shortness of breath|wheezing|angina|restless legs|rls|tremor|parkinson's|dementia|memory|vertigo|glaucoma|acne|\
         eczema|psoriasis|fever|inflammation|neuropathy|fibromyalgia|bladder|overactive bladder|incontinence|energy|fatigue|night sweats|morning sickness|infections",
    ),
    // Numbers. "a" and "an" are no numbers: "a" may be "per".
    (Number(0.5), "half|one half|one half of|half of|half a|half an"),
    (Number(0.25), "quarter|one quarter|a quarter"),
    (Number(1.0), "one|a single"),
    (Number(2.0), "two|ii"),
    (Number(3.0), "three|iii"),
    (Number(4.0), "four"),
    (Number(5.0), "five"),
    (Number(6.0), "six"),
    (Number(7.0), "seven"),
    (Number(8.0), "eight"),
    (Number(9.0), "nine"),
    (Number(10.0), "ten"),
    (Number(12.0), "twelve"),
    (Number(15.0), "fifteen"),
    (Number(20.0), "twenty"),
    (AndHalf, "and a half|and one half|and half|a half"),
    (To, "to|or|through"),
    (And, "and|plus|also|as well as"),
    (UpTo, "up to|upto|as many as"),
    (
        Most,
        "max|maximum|maximum of|max of|maximum dose|max dose|not to exceed|do not exceed|don't exceed|\
         no more than|not more than|do not take more than|don't take more than|never more than|should not exceed|must not exceed|\
         at most|limit|nte",
    ),
    (MostDaily, "max daily dose|maximum daily dose|daily dose should not exceed|mdd"),
    (Doses, "dose|doses"),
    // Units.
    (Unit(Unit::Milligram, 1.0), "mg|mgs|milligram|milligrams|mgm|millgrams|miligrams"),
    (Unit(Unit::Gram, 1.0), "g|gm|gms|gram|grams"),
    (Unit(Unit::Microgram, 1.0), "mcg|mcgs|ug|microgram|micrograms"),
    (Unit(Unit::Millilitre, 1.0), "ml|mls|milliliter|milliliters|millilitre|millilitres|cc|ccs"),
    (Unit(Unit::Millilitre, 5.0), "tsp|tsps|teaspoon|teaspoons|teaspoonful|teaspoonfuls"),
    (Unit(Unit::Millilitre, 15.0), "tbsp|tbsps|tablespoon|tablespoons|tablespoonful"),
    (Unit(Unit::Units, 1.0), "unit|units|u|iu|ius|unt|international units"),
    (Unit(Unit::Milliequivalent, 1.0), "meq|meqs|milliequivalents"),
    (Unit(Unit::Millimole, 1.0), "mmol"),
    (Kilogram, "kg|kilo|kilogram|kilograms|lb|lbs|pound|m2"),
    // Things in the hand.
    (
        Piece(Some(Form::Tablet)),
        "tablet|tablets|tab|tabs|pill|pills|caplet|caplets|film coated tablet|chewable|chewables|\
         chewable tablet|chewable tablets|chew tab|odt|dispersible tablets|dispersible tablet|orally disintegrating tablet|\
         orally disintegrating tablets|disintegrating tablet|oral tablet|oral tablets|film coated tablets",
    ),
    (
        Piece(Some(Form::Capsule)),
        "capsule|capsules|cap|caps|softgel|softgels|gelcap|gelcaps|soft gel|soft gels|gel cap|gel caps|liquid gel|liquid gels|\
         oral capsule|oral capsules",
    ),
    (Piece(Some(Form::Inhaler)), "puff|puffs|inhalation|inhalations|inh"),
    (Piece(Some(Form::Spray)), "spray|sprays|squirt|squirts"),
    (Piece(Some(Form::Drops)), "drop|drops|gtt|gtts"),
    (Piece(Some(Form::Patch)), "patch|patches|patche"),
    (Piece(Some(Form::Lozenge)), "lozenge|lozenges|troche|troches"),
    (Piece(Some(Form::Film)), "film|films|strip|strips|wafer|wafers"),
    (Piece(Some(Form::Suppository)), "suppository|suppositories|supp|supps"),
    (
        Piece(Some(Form::Injection)),
        "injection|injections|shot|shots|syringe|syringes|pen|pens|cartridge|cartridges|flexpen|kwikpen|inj",
    ),
    (Piece(Some(Form::Powder)), "packet|packets|sachet|sachets|scoop|scoops"),
    (Piece(Some(Form::Nebuliser)), "neb|nebs|nebulizer treatment|nebulizer|nebuliser|nebulizer solution"),
    (Piece(Some(Form::Gum)), "piece of gum|pieces of gum"),
    (
        Piece(None),
        "pump|pumps|applicatorful|applicatorfuls|appful|applicator|vial|vials|ampule|ampules|ampoule|ampoules|gummy|gummies|click|clicks|piece|pieces",
    ),
    (
        Form(Form::Liquid),
        "cough syrup|liquid|solution|suspension|syrup|elixir|oral solution|oral suspension|soln|susp|mouthwash",
    ),
    (
        Form(Form::Powder),
        "powder|granules|pwd|for oral solution|for oral suspension|for soln|for suspension|for susp|pwd for soln",
    ),
    (Form(Form::Gum), "gum|chewing gum"),
    (
        Form(Form::Cream),
        "hand gel|cream|ointment|oint|gel|lotion|foam|shampoo|topical|topical cream|topical gel|topical ointment|crm|salve",
    ),
    (
        FormAt(Form::Drops, Route::Eye),
        "eye drops|eyedrops|eye drop|ophthalmic solution|ophthalmic drops|gel eye drops|ophthalmic",
    ),
    (FormAt(Form::Cream, Route::Eye), "eye ointment|ophthalmic ointment|eye gel"),
    (
        FormAt(Form::Drops, Route::Ear),
        "ear drops|eardrops|ear drop|otic drops|otic solution|otic suspension|otic",
    ),
    (FormAt(Form::Spray, Route::Nasal), "nasal spray|nose spray|nasal sprays"),
    (
        FormAt(Form::Powder, Route::Topical),
        "foot powder|topical powder|antifungal powder|dusting powder|medicated powder",
    ),
    (FormAt(Form::Cream, Route::Vaginal), "vaginal cream|vaginal gel"),
    (FormAt(Form::Suppository, Route::Rectal), "rectal suppository"),
    (Form(Form::Inhaler), "inhaler|mdi|hfa|diskus|respimat|ellipta|turbuhaler|flexhaler|rescue inhaler"),
    (Form(Form::Patch), "transdermal patches|transdermal patch|transdermal|patch transdermal"),
    (Form(Form::Device), "iud|implant|ring|vaginal ring"),
    (
        Form(Form::Injection),
        "for injection|solution for injection|infusion|for infusion|injectable|iv infusion",
    ),
    (
        Release(Release::Extended),
        "er|xr|xl|cd|sr|cr|la|extended release|sustained release|controlled release|long acting|slow release|modified release|mr|time release|prolonged release",
    ),
    (Release(Release::Delayed), "dr|ec|delayed release|enteric coated|enteric|gastro resistant"),
    (Release(Release::Depot), "depot|lai|long acting injection|long acting injectable|decanoate"),
    // Ways into the body.
    (Route(Route::Oral), "po|by mouth|orally|oral|p o|by mouthe|per os|via mouth|mouth route|per oral"),
    (Route(Route::Sublingual), "sl|under the tongue|sublingual|sublingually|under tongue|under your tongue"),
    (Route(Route::Buccal), "buccal|buccally|inside the cheek|in the cheek|between cheek and gum"),
    (Route(Route::Transdermal), "transdermally"),
    (Route(Route::Topical), "topically|externally|on skin|on the skin|to skin|to the skin"),
    (
        Route(Route::Inhaled),
        "inhale|inhaled|to be inhaled|inhales|by inhaler|via inhaler|via nebulizer|via a nebuliser|by nebulizer|via neb|from inhaler|from the inhaler",
    ),
    (
        Route(Route::Nasal),
        "nasal|nasally|intranasal|intranasally|in the nose|in nose|up the nose|per nostril|each nare",
    ),
    (Route(Route::Eye), "in the eye|into the eye|in eye|by eye"),
    (Route(Route::Ear), "in the ear|into the ear|by ear"),
    (Route(Route::Rectal), "pr|rectally|rectal|per rectum|by rectum|in the rectum"),
    (Route(Route::Vaginal), "vaginally|vaginal|per vagina|intravaginally|in the vagina|pv"),
    (Route(Route::Intrauterine), "intrauterine"),
    (
        Route(Route::Subcutaneous),
        "sc|sq|subq|sub q|subcut|subcutaneous|subcutaneously|under the skin|s c|subcutaneous injection|by subcutaneous injection|sub cut",
    ),
    (
        Route(Route::Intramuscular),
        "im|intramuscular|intramuscularly|into the muscle|im injection|by im injection",
    ),
    (Route(Route::Intravenous), "iv|into the vein|in the vein|intravenous|intravenously|ivpb"),
    (
        Route(Route::Mouth),
        "swish|swish spit|swish and spit|swish and spit out|rinse and spit|gargle|mouth rinse|as a rinse",
    ),
    (Apply, "apply|applied|to be applied|applies|rub|spread|massage"),
    (Site(Some(Route::Eye)), "ou|os|each eye|both eyes|left eye|right eye|l eye|r eye|affected eye|eyes|eye"),
    (Site(Some(Route::Ear)), "au|each ear|both ears|left ear|right ear|affected ear|ears|ear"),
    (Site(Some(Route::Nasal)), "each nostril|both nostrils|nostril|nostrils|left nostril|right nostril"),
    (
        Site(None),
        "affected area|affected areas|affected skin|face|scalp|chest|upper arm|arms|legs|feet|back|abdomen|stomach area|thigh|\
         knee|knees|both knees|hands|nails|neck|elbows|lips|groin|gums|gum line",
    ),
    (Onto, "on|onto|over|around|under|upon|between"),
    (OdEyeOrDaily, "od"),
    (AsEarOrWord, "as|ad"),
    // How often.
    (Every, "every|q|each|evry"),
    (Per, "a|per|in a|each and every"),
    (Times, "times|time|x|tiems|tymes"),
    (Count(1.0), "once"),
    (Count(2.0), "twice|twise|twcie"),
    (Count(3.0), "thrice"),
    (Sense::Span(Span::Minute), "minute|minutes|min|mins"),
    (Sense::Span(Span::Hour), "hour|hours|hr|hrs|h"),
    (Sense::Span(Span::Day), "day|days|d"),
    (Sense::Span(Span::Week), "week|weeks|wk|wks"),
    (Sense::Span(Span::Month), "month|months|mo|mos|mth|mths"),
    (Sense::Span(Span::Year), "year|years|yr|yrs"),
    (times_a_day(1.0), "daily|qd|q day|qday|everyday|every day|each day|dly|dayly"),
    (times_a_day(2.0), "bid|bd"),
    (times_a_day(3.0), "tid|tds"),
    (times_a_day(4.0), "qid|qds"),
    (every_hours(1.0), "every hour|qh|hourly"),
    (
        every_days(2.0),
        "qod|every other day|every second day|alternate days|on alternate days|every alternate day|eod",
    ),
    (every_days(3.0), "every third day"),
    (every_days(7.0), "weekly|qweek|qwk|qw|every week|each week"),
    (every_days(14.0), "every other week|every second week|fortnightly|qow"),
    (Sense::Frequency(Frequency::EveryMonths(1.0)), "monthly|every month|each month|qmonth"),
    (Sense::Frequency(Frequency::EveryMonths(2.0)), "every other month"),
    (Sense::Frequency(Frequency::EveryMonths(12.0)), "yearly|annually|every year"),
    (Sense::Frequency(Frequency::TimesPerWeek(2.0)), "biw"),
    (Sense::Frequency(Frequency::TimesPerWeek(3.0)), "tiw"),
    (Sense::Frequency(Frequency::TimesPerWeek(4.0)), "qiw"),
    // When in the day.
    (
        EveryTime(TimeOfDay::Morning),
        "qam|q am|every morning|each morning|every am|each am|mornings|qmorning|every day in the morning|daily in the morning",
    ),
    (EveryTime(TimeOfDay::Noon), "every noon|qnoon|daily at noon"),
    (EveryTime(TimeOfDay::Evening), "qpm|q pm|every evening|each evening|evenings|every pm|qevening"),
    (
        EveryTime(TimeOfDay::Bedtime),
        "qhs|q hs|every night|each night|nightly|every nite|nitely|at night every night|every bedtime|nights|every night at bedtime|\
         nightly at bedtime|q bedtime|qbedtime|daily at bedtime|each bedtime|every evening at bedtime|every day at bedtime",
    ),
    (
        Time(TimeOfDay::Morning),
        "in the morning|in morning|in the am|in am|morning|mane|first thing|first thing in the morning|upon waking|on waking|when i wake up|\
         in mornings|in the mornings",
    ),
    (
        Time(TimeOfDay::Noon),
        "at noon|noon|midday|at midday|lunchtime|at lunchtime|in the middle of the day|mid day",
    ),
    (
        Time(TimeOfDay::Evening),
        "in the evening|in evening|evening|in the afternoon|afternoon|late afternoon|in the pm|in pm|in the evenings",
    ),
    (
        Time(TimeOfDay::Bedtime),
        "at bedtime|bedtime|hs|at night|at nite|night|before bed|before bedtime|at hs|nocte|at bed time|bed time|before sleep|before going to bed|\
         at nighttime|nighttime|in the night|before sleeping|noc|at noc|for bedtime|by bedtime|when going to bed|at bed",
    ),
    (HalfDay(TimeOfDay::Morning, 0.0), "am"),
    (HalfDay(TimeOfDay::Evening, 12.0), "pm"),
    (At, "at"),
    (Meal(TimeOfDay::Morning), "breakfast|brekfast|my breakfast|morning meal"),
    (Meal(TimeOfDay::Noon), "lunch|noon meal|midday meal"),
    (Meal(TimeOfDay::Evening), "dinner|supper|the evening meal|evening meal"),
    (
        EachMeal(Some(Food::With)),
        "with meals|with each meal|with every meal|with all meals|with my meals|at each meal|every meal|at meal times|at mealtimes|at mealtime|with meal times",
    ),
    (
        EachMeal(Some(Food::Before)),
        "ac|before meals|before each meal|before every meal|prior to meals|prior to each meal",
    ),
    (EachMeal(Some(Food::After)), "pc|after meals|after each meal|after every meal"),
    (
        Sense::Food(Food::With),
        "with food|with food and water|with a meal|with meal|wf|with snack|with a snack|with or after food|with milk|with food or milk|with milk or food",
    ),
    (
        Sense::Food(Food::EmptyStomach),
        "on an empty stomach|on empty stomach|empty stomach|without food|not with food",
    ),
    (Sense::Food(Food::Before), "before food|before eating|before a meal|prior to food"),
    (Sense::Food(Food::After), "after food|after eating|after a meal"),
    (EachMeal(None), "at meals"),
    (Beside(Food::With), "with|during"),
    (Beside(Food::Before), "before|prior to"),
    (Beside(Food::After), "after|following"),
    // Days.
    (Day(Monday), "monday|mondays|mon"),
    (Day(Tuesday), "tuesday|tuesdays|tue|tues|tu"),
    (Day(Wednesday), "wednesday|wednesdays|wed|weds"),
    (Day(Thursday), "thursday|thursdays|thu|thur|thurs|th"),
    (Day(Friday), "friday|fridays|fri"),
    (Day(Saturday), "saturday|saturdays|sat|sa"),
    (Day(Sunday), "sunday|sundays|sun|su"),
    (Days(&[Monday, Wednesday, Friday]), "mwf|m w f|m/w/f|m w and f"),
    (Days(&[Tuesday, Thursday]), "t th|tth|tuth|tu th|t r"),
    (Days(&[Tuesday, Thursday, Saturday]), "t th s|tths|tuthsa|t th sat|tts|t/t/s"),
    (Days(&[Saturday, Sunday]), "weekends|on weekends|weekend"),
    (
        Days(&[Monday, Tuesday, Wednesday, Thursday, Friday]),
        "weekdays|on weekdays|monday through friday|monday to friday|mon fri|m f",
    ),
    // When needed, and what for.
    (
        AsNeeded,
        "prn|as needed|when needed|if needed|as required|when required|if required|only as needed|only when needed|only if needed|\
         as necessary|if necessary|when necessary|as need|as neded|use as needed|take as needed|prn only|as needed only|when i need it|\
         if i need it|when i need",
    ),
    (
        For,
        "for|to treat|to help with|to help|for treatment of|because of|due to|to control|to prevent|for my",
    ),
    (When, "when|whenever|if"),
    // A dose that is no single number.
    (
        Varies,
        "taper|tapering|tapered|taper down|titrate|titrating|titration|sliding scale|per sliding scale|ss|then|than|hten|followed by|immediately followed by|thereafter|\
         after that|initially|increase|increase to|increase by|increasing|decrease|decrease to|decrease by|decreasing|reduce|reduce to|reducing|adjust|\
         adjusted|adjust according|according to|alternate|alternating|alternate with|divided|in divided doses|depending on|depending|based on|\
         per protocol|loading dose|dose pack|wean|weaning|as tolerated|per inr|variable|varies|per kg|first day|on day|continuous infusion|drip",
    ),
    // Advice.
    (
        Advice,
        "as directed|use as directed|take as directed|ud|ut dict|utd|as prescribed|as instructed|take as prescribed|per package instructions|per package|\
         follow package instructions|according to package|thin layer|a thin layer|apply thin layer|thin film|a thin film|pea sized amount|a pea sized amount|small amount|a small amount|sparingly|liberally|\
         until gone|take until gone|until finished|until all taken|shake well|shake well before using|refrigerate|refrigerate after opening|\
         with water|with plenty of water|with a full glass of water|with a glass of water|in water|with juice|with orange juice|with or without food|while awake|\
         around the clock|rinse mouth|rinse mouth after use|rinse mouth and throat after use|at the same time each day|at same time every day|\
         with spacer|otc|over the counter|chewed|crushed|completely|in office|into affected area|well diluted in water|daw|\
         generic|brand name|rx|prescription|by prescription|same time every day|with dialysis|slowly",
    ),
    (
        AdviceOn,
        "do not|don't|avoid|shake|stir|rinse|mix|dilute|add|make|wash|repeat|may repeat|may be repeated|can repeat|dose may be repeated|dissolve the|use to|\
         until|after washing|before swallowing|subsequent|start one week|start 1 week|continue|keep|store|discard|call|wait|remove|rotate|hold if|hold for|leave on|\
         dispense|disp|qty|quantity|refill|refills|days supply|supply|not|must not|never take|additional|swallow whole|crush|sit|stay|remain|to be taken with|if you|check|follow|see|ask|without regard|refrigerate after|\
         and do not|drink plenty|every 5 minutes|every five minutes|q 5 min|rinse with|follow with|alternate sides",
    ),
    (
        Really,
        "only taking|only takes|only take|takes about|taking about|has been taking|have been taking|but i|but only|but he|but she|but usually|but really|but actually|but often|but has been|but takes|but sometimes|i only|actually takes|actually taking|\
         actually i|really takes|i really|but skips|but misses|but forgets|really i|but not|but mostly|but i'm",
    ),
    // Status and dates.
    (
        Stopped,
        "stopped|switched|switched to|replaced by|replaced with|stopped taking|d/c|d/c'd|dc'd|dc'ed|d/cd|dcd|d/c'ed|discontinued|discontinue|discontinued on|quit|quit taking|no longer taking|no longer takes|no longer|\
         not taking|not taking anymore|not taking now|not taking it|not taking this|not taking any more|isn't taking|doesn't take|does not take|don't take|do not take anymore|don't take anymore|\
         don't take it anymore|came off|went off|finished|completed|used to take|took until|took in the past|past med|was on|was taking|previously|stopped by|stopped on|\
         stopped in|not currently taking|inactive|no longer on",
    ),
    (
        Taking,
        "taking|i'm taking|im taking|i'm on|im on|still taking|currently taking|currently|current|active|still take|still takes|continues|ongoing|am taking|now taking",
    ),
    (NotSure, "not sure|unsure|i think|maybe|not sure if|unsure if|possibly|not certain|not sure if taking"),
    (Paused, "on hold|held|holding|ran out|out of|paused|hold"),
    (
        Started,
        "since|started|starting|start|begun|began|started on|started in|new|new as of|newly started|start date|started taking|taking since|on since",
    ),
    (
        Changed,
        "increased|decreased|changed|dose changed|dose increased|dose decreased|increased on|decreased on|increased in|decreased in|changed on|changed in|lowered|raised|\
         just increased|recently increased|recently changed|dose change|upped|reduced",
    ),
];
