use super::{Context, read_tokens};
use crate::formats::words::{on_one_line, tokens};
use crate::model::{Dose, DoseUnit, Food, Frequency, Regimen, TimeOfDay, Weekday};
use crate::values::{Form, Route, write_decimal};

/// Directions as text that reads back to the same. Not for display: those words are in `wording`.
///
/// Free words (purpose, place, advice) stand as a person would write them where that reads back, else in brackets with a label.
pub(in crate::formats) fn write(regimen: &Regimen, form: Option<Form>, route: Option<Route>) -> String {
    let natural = compose(regimen, form, route, false);
    let tokens = tokens(&natural);
    let back = read_tokens(&natural, &tokens, &Context { in_list: true, ..Context::default() });
    match back.regimen == *regimen && back.route == route && back.unread.is_empty() {
        true => natural,
        false => compose(regimen, form, route, true),
    }
}

/// A form as one says it; "puff" and "drop" where one counts those.
pub(in crate::formats) fn form_word(form: Form) -> &'static str {
    match form {
        Form::Tablet => "tablet",
        Form::Capsule => "capsule",
        Form::Liquid => "liquid",
        Form::Powder => "powder",
        Form::Gum => "gum",
        Form::Lozenge => "lozenge",
        Form::Film => "film",
        Form::Patch => "patch",
        Form::Cream => "cream",
        Form::Drops => "drops",
        Form::Spray => "spray",
        Form::Inhaler => "inhaler",
        Form::Nebuliser => "nebulizer",
        Form::Injection => "injection",
        Form::Suppository => "suppository",
        Form::Device => "implant",
    }
}

fn compose(regimen: &Regimen, form: Option<Form>, route: Option<Route>, labelled: bool) -> String {
    let mut parts: Vec<String> = Vec::new();
    let by_time = regimen.doses_by_time.iter();
    parts.extend(by_time.map(|(time, dose)| format!("{} {}", dose_words(dose, form), time_words(*time))));
    parts.extend(regimen.dose.map(|dose| dose_words(&dose, form)));
    parts.extend(route.map(|route| route_words(route).to_string()));
    parts.extend(regimen.site.as_ref().map(|site| match labelled {
        false if matches!(form, Some(Form::Cream | Form::Patch)) => format!("to {site}"),
        false => site.clone(),
        true => label("where", site),
    }));
    parts.extend(regimen.frequency.and_then(frequency_words));
    if regimen.doses_by_time.is_empty() {
        parts.extend(regimen.times.iter().map(|time| time_words(*time).to_string()));
    }
    if !regimen.weekdays.is_empty() {
        let days: Vec<_> = regimen.weekdays.iter().map(|day| weekday_word(*day)).collect();
        parts.push(format!("on {}", days.join(", ")));
    }
    let each_meal = regimen.frequency == Some(Frequency::EachMeal);
    parts.extend(food_words(regimen.food, each_meal).map(str::to_string));
    let purpose = regimen.purpose.as_ref().map(|purpose| match (labelled, purpose.starts_with("when ")) {
        (true, _) => label("for", purpose),
        (false, true) => purpose.clone(),
        (false, false) => format!("for {purpose}"),
    });
    match (regimen.as_needed, purpose) {
        (true, purpose) => {
            parts.push(format!("as needed {}", purpose.unwrap_or_default()).trim_end().to_string())
        }
        (false, purpose) => parts.extend(purpose),
    }
    parts.extend(regimen.most_per_day.map(|most| match regimen.dose.map(|dose| dose.unit) {
        Some(DoseUnit::Amount(unit)) => {
            format!("no more than {} {} a day", write_decimal(most), unit.symbol())
        }
        _ => format!("no more than {} a day", count(most, most)),
    }));
    parts.extend(regimen.for_days.map(|days| format!("for {days} days")));
    let advice = regimen.instructions.iter();
    parts.extend(advice.map(|words| if labelled { label("note", words) } else { words.clone() }));
    parts.join(", ")
}

/// "(note: ...)"; brackets inside that do not pair are made square, so that the label ends where it ends.
pub(in crate::formats) fn label(name: &str, words: &str) -> String {
    let words = on_one_line(words);
    let mut depth = 0;
    let closes = words.chars().all(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth >= 0
    });
    match closes && depth == 0 {
        true => format!("({name}: {words})"),
        false => format!("({name}: {})", words.replace('(', "[").replace(')', "]")),
    }
}

fn dose_words(dose: &Dose, form: Option<Form>) -> String {
    let numbers = count(dose.least, dose.most);
    match dose.unit {
        DoseUnit::Amount(unit) => format!("{numbers} {}", unit.symbol()),
        DoseUnit::Piece => match form.and_then(piece_words) {
            Some((one, _)) if dose.most <= 1.0 => format!("{numbers} {one}"),
            Some((_, several)) => format!("{numbers} {several}"),
            None if dose.most <= 1.0 => format!("{numbers} piece"),
            None => format!("{numbers} pieces"),
        },
    }
}

fn count(least: f64, most: f64) -> String {
    let (from, to) = (write_decimal(least), write_decimal(most));
    if least == most {
        to
    } else if least == 0.0 {
        ["up to ", &to].concat()
    } else {
        [&from, " to ", &to].concat()
    }
}

// What one counts of a form, where reading it gives the form again.
fn piece_words(form: Form) -> Option<(&'static str, &'static str)> {
    Some(match form {
        Form::Tablet => ("tablet", "tablets"),
        Form::Capsule => ("capsule", "capsules"),
        Form::Powder => ("packet", "packets"),
        Form::Lozenge => ("lozenge", "lozenges"),
        Form::Film => ("film", "films"),
        Form::Patch => ("patch", "patches"),
        Form::Drops => ("drop", "drops"),
        Form::Spray => ("spray", "sprays"),
        Form::Inhaler => ("puff", "puffs"),
        Form::Nebuliser => ("neb", "nebs"),
        Form::Injection => ("injection", "injections"),
        Form::Suppository => ("suppository", "suppositories"),
        Form::Liquid | Form::Gum | Form::Cream | Form::Device => return None,
    })
}

fn frequency_words(frequency: Frequency) -> Option<String> {
    Some(match frequency {
        Frequency::TimesPerDay { least: 1.0, most: 1.0 } => "once a day".to_string(),
        Frequency::TimesPerDay { least: 2.0, most: 2.0 } => "twice a day".to_string(),
        Frequency::TimesPerDay { least, most } => format!("{} times a day", count(least, most)),
        Frequency::EveryHours { least, most } => format!("every {} hours", count(least, most)),
        Frequency::EveryDays(7.0) => "once a week".to_string(),
        Frequency::EveryDays(days) => format!("every {} days", write_decimal(days)),
        Frequency::EveryMonths(1.0) => "once a month".to_string(),
        Frequency::EveryMonths(months) => format!("every {} months", write_decimal(months)),
        Frequency::TimesPerWeek(times) => format!("{} times a week", write_decimal(times)),
        // Said together with the meals.
        Frequency::EachMeal => return None,
        Frequency::Once => "once".to_string(),
    })
}

fn food_words(food: Option<Food>, each_meal: bool) -> Option<&'static str> {
    Some(match (food, each_meal) {
        (Some(Food::With), true) => "with each meal",
        (Some(Food::Before), true) => "before each meal",
        (Some(Food::After), true) => "after each meal",
        (Some(Food::EmptyStomach), true) => "at meals, on an empty stomach",
        (None, true) => "at meals",
        (Some(Food::With), false) => "with food",
        (Some(Food::Before), false) => "before food",
        (Some(Food::After), false) => "after food",
        (Some(Food::EmptyStomach), false) => "on an empty stomach",
        (None, false) => return None,
    })
}

fn time_words(time: TimeOfDay) -> &'static str {
    match time {
        TimeOfDay::Morning => "in the morning",
        TimeOfDay::Noon => "at noon",
        TimeOfDay::Evening => "in the evening",
        TimeOfDay::Bedtime => "at bedtime",
    }
}

fn weekday_word(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

fn route_words(route: Route) -> &'static str {
    match route {
        Route::Oral => "by mouth",
        Route::Sublingual => "under the tongue",
        Route::Buccal => "in the cheek",
        Route::Transdermal => "transdermally",
        Route::Topical => "on the skin",
        Route::Inhaled => "inhaled",
        Route::Nasal => "in the nose",
        Route::Eye => "in the eye",
        Route::Ear => "in the ear",
        Route::Rectal => "rectally",
        Route::Vaginal => "vaginally",
        Route::Intrauterine => "intrauterine",
        Route::Subcutaneous => "under the skin",
        Route::Intramuscular => "into the muscle",
        Route::Intravenous => "into the vein",
        Route::Mouth => "swish and spit",
    }
}
