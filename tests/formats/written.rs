//! What is written is read back, and nothing that is typed is lost.

use super::{names, today};
use brownbag::formats::{directions, text_list};
use brownbag::messages::Language;
use brownbag::model::*;
use brownbag::values::*;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// What is compared after writing and reading: everything but the words it was read from.
fn plain(medication: &Medication) -> Medication {
    Medication { text: String::new(), reason_condition: None, ..medication.clone() }
}

pub fn reads_back(medications: &[Medication]) -> Result<(), String> {
    Language::ALL.iter().try_for_each(|(language, _)| reads_back_in(*language, medications))
}

pub fn reads_back_in(language: Language, medications: &[Medication]) -> Result<(), String> {
    let text = text_list::write(medications, names(), today(), language);
    let back = text_list::read(&text, names(), today());
    let before: Vec<_> = medications.iter().map(plain).collect();
    let after: Vec<_> = back.medications.iter().map(plain).collect();
    // A bracket that is never closed is written as a square one.
    let told = |list: &[Medication]| format!("{list:?}").replace('(', "[").replace(')', "]");
    if told(&before) == told(&after) {
        Ok(())
    } else {
        Err(format!("written as\n{text}\nwas\n{before:?}\nread\n{after:?}"))
    }
}

const UNITS: [Unit; 4] = [Unit::Milligram, Unit::Microgram, Unit::Gram, Unit::Milliequivalent];
const FORMS: [Form; 16] = [
    Form::Tablet,
    Form::Capsule,
    Form::Liquid,
    Form::Powder,
    Form::Gum,
    Form::Lozenge,
    Form::Film,
    Form::Patch,
    Form::Cream,
    Form::Drops,
    Form::Spray,
    Form::Inhaler,
    Form::Nebuliser,
    Form::Injection,
    Form::Suppository,
    Form::Device,
];
const ROUTES: [Route; 15] = [
    Route::Oral,
    Route::Sublingual,
    Route::Buccal,
    Route::Transdermal,
    Route::Inhaled,
    Route::Nasal,
    Route::Eye,
    Route::Ear,
    Route::Rectal,
    Route::Vaginal,
    Route::Intrauterine,
    Route::Subcutaneous,
    Route::Intramuscular,
    Route::Intravenous,
    Route::Mouth,
];
const TIMES: [TimeOfDay; 4] = [TimeOfDay::Morning, TimeOfDay::Noon, TimeOfDay::Evening, TimeOfDay::Bedtime];
const DAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn number() -> impl Strategy<Value = f64> {
    select(vec![0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 7.5, 10.0, 12.0, 12.5])
}

// Words that a person may type, likely ones and any.
fn words() -> impl Strategy<Value = String> {
    let likely = select(vec![
        "pain",
        "high blood pressure",
        "my nerves at night",
        "when I cannot sleep",
        "iron, calcium and 2 others",
        "10 mg twice a day",
        "left eye",
        "do not crush",
        "I take it only on Sundays",
        "stopped last week",
        "as directed",
    ])
    .prop_map(str::to_owned);
    prop_oneof![likely, "[a-z]{3,9}( [a-z]{2,9}){0,3}", "[a-zA-Z0-9,.;:/<> -]{0,20}[a-z]"]
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn range() -> impl Strategy<Value = (f64, f64)> {
    (number(), number(), 0..4u8).prop_map(|(a, b, kind)| match kind {
        0 if a != b => (a.min(b), a.max(b)),
        1 => (0.0, a),
        _ => (a, a),
    })
}

fn dose() -> impl Strategy<Value = Dose> {
    let unit = prop_oneof![
        Just(DoseUnit::Piece),
        select(UNITS.to_vec()).prop_map(DoseUnit::Amount),
        Just(DoseUnit::Amount(Unit::Units)),
        Just(DoseUnit::Amount(Unit::Millilitre)),
    ];
    (range(), unit).prop_map(|((least, most), unit)| Dose { least, most, unit })
}

fn frequency() -> impl Strategy<Value = Frequency> {
    prop_oneof![
        (1..6u8).prop_map(|n| Frequency::TimesPerDay { least: f64::from(n), most: f64::from(n) }),
        (1..4u8, 1..4u8)
            .prop_map(|(a, b)| Frequency::TimesPerDay { least: f64::from(a), most: f64::from(a + b) }),
        (1..6u8).prop_map(|n| Frequency::TimesPerDay { least: 0.0, most: f64::from(n) }),
        (1..24u8, 0..4u8)
            .prop_map(|(a, b)| Frequency::EveryHours { least: f64::from(a), most: f64::from(a + b) }),
        (2..40u8).prop_map(|n| Frequency::EveryDays(f64::from(n))),
        (1..13u8).prop_map(|n| Frequency::EveryMonths(f64::from(n))),
        (2..7u8).prop_map(|n| Frequency::TimesPerWeek(f64::from(n))),
        Just(Frequency::EachMeal),
        Just(Frequency::Once),
    ]
}

fn regimen() -> impl Strategy<Value = Regimen> {
    let what =
        (proptest::option::of(dose()), proptest::option::of(frequency()), proptest::option::of(number()));
    let when = (subsequence(TIMES.to_vec(), 0..=4), subsequence(DAYS.to_vec(), 0..=4), any::<bool>());
    let food = select(vec![
        None,
        None,
        Some(Food::With),
        Some(Food::Before),
        Some(Food::After),
        Some(Food::EmptyStomach),
    ]);
    let around = (
        proptest::option::weighted(0.3, words()),
        proptest::option::weighted(0.2, 1..400u32),
        food,
        proptest::option::weighted(0.2, words()),
        proptest::collection::vec(words(), 0..2),
    );
    (what, when, around).prop_map(|(what, when, around)| {
        let (dose, frequency, most_per_day) = what;
        let (mut times, weekdays, as_needed) = when;
        let (purpose, for_days, food, site, instructions) = around;
        // More named times than doses a day is a contradiction, which no text carries.
        let most = match frequency {
            Some(Frequency::TimesPerDay { most, .. }) => most as usize,
            Some(Frequency::Once) => 1,
            Some(Frequency::EachMeal) => 0,
            _ => 4,
        };
        times.truncate(most);
        Regimen {
            dose,
            frequency,
            most_per_day,
            times,
            weekdays,
            as_needed,
            purpose,
            for_days,
            food,
            site,
            instructions,
            ..Regimen::default()
        }
    })
}

fn strengths(parts: usize) -> impl Strategy<Value = Vec<Option<Strength>>> {
    let quantity = || {
        (number(), select(UNITS.to_vec()))
            .prop_map(|(amount, unit)| Quantity::new(amount * 10.0, unit).unwrap())
    };
    let list = proptest::collection::vec(quantity().prop_map(|q| Some(Strength::PerPiece(q))), parts);
    let single = prop_oneof![
        quantity().prop_map(Strength::PerPiece),
        (quantity(), select(vec![1.0, 5.0, 0.4]))
            .prop_map(|(amount, millilitres)| Strength::PerVolume { amount, millilitres }),
        quantity().prop_map(Strength::PerHour),
        number().prop_map(Strength::Percent),
    ]
    .prop_map(|strength| vec![Some(strength)]);
    let none = Just(vec![None; parts]);
    if parts == 1 { prop_oneof![single, none].boxed() } else { prop_oneof![list, none].boxed() }
}

fn identity() -> impl Strategy<Value = Identity> {
    select(vec!["lisinopril", "Zoloft", "Percocet", "metformin", "lithium", "Lantus"]).prop_flat_map(|name| {
        let Identity::Recognised(product) = names().recognise(name) else { panic!("{name}") };
        strengths(product.parts.len()).prop_map(move |strengths| {
            let mut product = product.clone();
            for (part, strength) in product.parts.iter_mut().zip(strengths) {
                part.strength = strength;
            }
            Identity::Recognised(product)
        })
    })
}

fn day() -> impl Strategy<Value = Option<Date>> {
    proptest::option::weighted(0.3, (0..9000i32).prop_map(|days| today().plus_days(-days).unwrap()))
}

fn medication() -> impl Strategy<Value = Medication> {
    let form = proptest::option::of(select(FORMS.to_vec()));
    let route = proptest::option::of(select(ROUTES.to_vec()));
    let release = select(vec![Release::Plain, Release::Extended, Release::Delayed, Release::Depot]);
    let status = select(vec![
        None,
        Some(Status::Taking),
        Some(Status::AsNeeded),
        Some(Status::Stopped),
        Some(Status::NotSure),
    ]);
    let reason = prop_oneof![Just(Reason::NotAsked), Just(Reason::NotKnown), words().prop_map(Reason::Given)];
    let really = proptest::option::weighted(0.2, words());
    let unread = proptest::collection::vec(words(), 0..2);
    let product = (identity(), form, route, release);
    (product, regimen(), status, reason, really, unread, (day(), day(), day())).prop_map(
        |(product, regimen, status, reason, really, unread, days)| {
            let (identity, form, mut route, release) = product;
            // A puff into the nose is read as a spray.
            if form == Some(Form::Inhaler) && route == Some(Route::Nasal) {
                route = None;
            }
            // A purpose is a reason; that nobody asked for one cannot be said beside it.
            let reason = match (&regimen.purpose, reason) {
                (Some(purpose), Reason::NotAsked) => Reason::Given(purpose.clone()),
                (_, reason) => reason,
            };
            let really = really.map(|words| {
                let regimen = directions::read(&words).regimen;
                (words, regimen)
            });
            let stopped_on = days.2.filter(|_| status == Some(Status::Stopped));
            Medication {
                text: String::new(),
                identity,
                form,
                route,
                release,
                regimen,
                status,
                reason,
                really,
                unread,
                started_on: days.0,
                changed_on: days.1,
                stopped_on,
                reason_condition: None,
            }
        },
    )
}

// Lines as a hand or a machine may give them: pieces of real directions, names and junk.
fn hostile_line() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "Zoloft",
        "lisinopril",
        "50 mg",
        "1/2",
        "q4-6h",
        "prn",
        "pain",
        "(",
        ")",
        "-",
        "- ",
        ",",
        ";",
        ":",
        "5/325",
        "tab",
        "bid",
        "every",
        "for",
        "10 days",
        "stopped",
        "since",
        "May",
        "2019",
        "1,5",
        ".",
        "..",
        "/",
        "%",
        "½",
        "<b>",
        "</b>",
        "\u{200f}",
        "😀",
        "max",
        "up to",
        "and",
        "or",
        "then",
        "taper",
        "mg/kg",
        "at",
        "8am",
        "M W F",
        "Allergies:",
        "NKDA",
        "Morning:",
        "x",
        "99999 mg",
        "-5 mg",
        "\t",
        "'",
        "\"",
        "q",
        "qd",
        "one",
        "(1)",
        "0",
        "00",
        "é",
        "ß",
        "İ",
        "ﬁ",
        "\u{301}",
        "Ω",
        "mg",
    ]);
    let pieces = proptest::collection::vec(piece, 0..14).prop_map(|pieces| pieces.join(" "));
    let glued = proptest::collection::vec(
        select(vec!["1", ".", ",", "/", "-", "mg", "q", "h", "x", "(", ")", " ", "½", "a", "\n", ":", "'"]),
        0..25,
    )
    .prop_map(|pieces| pieces.concat());
    prop_oneof![pieces, glued, "\\PC{0,60}", "(?s).{0,60}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, max_shrink_iters: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_edited_is_read_back(medication in medication()) {
        reads_back(&[medication]).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn whatever_is_typed_is_read_and_written_without_panic(text in hostile_line()) {
        let list = text_list::read(&text, names(), today());
        let _ = text_list::write(&list.medications, names(), today(), Language::En);
        let _ = text_list::read_line(&text, names(), today());
        let _ = directions::read(&text);
        let _ = brownbag::formats::dates::read_period(&text, today());
    }

    #[test]
    fn whatever_is_read_is_read_back(lines in proptest::collection::vec(hostile_line(), 1..3)) {
        let list = text_list::read(&lines.join("\n"), names(), today());
        reads_back(&list.medications).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn no_word_is_lost(lines in proptest::collection::vec(hostile_line(), 1..4)) {
        // A word in front keeps numbers and headings from being taken off as layout.
        let lines: Vec<_> = lines.iter().map(|line| format!("Foobarol {}", line.replace(['\n', '\r'], " "))).collect();
        let list = text_list::read(&lines.join("\n"), names(), today());
        let mut kept: String = list.medications.iter().map(|medication| format!("{}\n", medication.text)).collect();
        kept.extend(list.notes.iter().map(|note| format!("{}\n", note.words)));
        if list.allergies.is_some() {
            kept += "NKDA";
        }
        for line in &lines {
            for word in line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
                let small = ["and", "or"].contains(&word);
                prop_assert!(small || kept.contains(word), "{word:?} of {line:?} is in none of {kept:?}");
            }
        }
    }
}
