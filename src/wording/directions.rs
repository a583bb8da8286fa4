use super::name::unit_text;
use super::phrase::{joined, number};
use crate::messages::Language;
use crate::model::{Dose, DoseUnit, Food, Frequency, Medication, Regimen, TimeOfDay, Weekday};
use crate::t;
use crate::values::{Form, Route, capitalised, write_decimal};

/// Directions as a sentence a person would say: "Take 1 tablet in the morning". `None` if nothing is known.
///
/// Says only what the regimen holds; words that were not read stay in the line as written.
pub fn directions(language: Language, line: &Medication, regimen: &Regimen) -> Option<String> {
    let mut words: Vec<String> = Vec::new();
    if regimen.doses_by_time.is_empty() {
        words.extend(regimen.dose.map(|dose| amount(language, line, dose)));
        words.extend(regimen.frequency.filter(|_| !said_by_times(regimen)).map(|f| often(language, f)));
        words.extend(times(language, &regimen.times));
    } else {
        let each = regimen
            .doses_by_time
            .iter()
            .map(|(time, dose)| format!("{} {}", amount(language, line, *dose), time_text(language, *time)));
        words.push(joined(language, &each.collect::<Vec<_>>()));
    }
    if !regimen.weekdays.is_empty() {
        let days: Vec<String> =
            regimen.weekdays.iter().map(|day| day_text(language, *day).to_owned()).collect();
        words.push(t!(language, OftenOnDays, days = &joined(language, &days)));
    }
    if words.is_empty() && !regimen.as_needed {
        return None;
    }
    words.extend(regimen.food.map(|food| food_text(language, food).to_owned()));
    if regimen.as_needed {
        words.push(match &regimen.purpose {
            Some(purpose) => t!(language, DirectionsAsNeededFor, purpose = purpose),
            None => t!(language, DirectionsAsNeeded).to_owned(),
        });
    }
    words.extend(regimen.for_days.map(|days| t!(language, DirectionsForDays, days = days)));
    if let Some(most) = regimen.most_per_day {
        let most = Dose { least: most, most, unit: regimen.dose.map_or(DoseUnit::Piece, |dose| dose.unit) };
        words.push(t!(language, DirectionsMost, most = &amount(language, line, most)));
    }
    let said = words.join(", ").replacen(", ", " ", usize::from(regimen.dose.is_some()));
    let verb_fits = regimen.dose.is_some() || !regimen.doses_by_time.is_empty();
    Some(if verb_fits { with_verb(language, line, &said) } else { capitalised(&said) })
}

/// The amount taken at one time: "1 tablet", "1 to 2 puffs", "15 mL".
pub fn amount(language: Language, line: &Medication, dose: Dose) -> String {
    let count = match dose {
        Dose { least: 0.0, most, .. } => t!(language, DirectionsUpTo, most = number(most)),
        Dose { least, most, .. } if least < most => {
            t!(language, DirectionsRange, least = number(least), most = number(most))
        }
        Dose { most, .. } => write_decimal(number(most)),
    };
    match dose.unit {
        DoseUnit::Amount(unit) => format!("{count} {}", unit_text(language, unit)),
        DoseUnit::Piece => {
            let piece = piece(language, line, if dose.most <= 1.0 { 1.0 } else { dose.most });
            t!(language, AmountOfPieces, amount = &count, piece = &piece)
        }
    }
}

/// A time of day in a sentence: "in the morning".
pub fn time_text(language: Language, time: TimeOfDay) -> &'static str {
    match time {
        TimeOfDay::Morning => t!(language, TimeMorning),
        TimeOfDay::Noon => t!(language, TimeNoon),
        TimeOfDay::Evening => t!(language, TimeEvening),
        TimeOfDay::Bedtime => t!(language, TimeBedtime),
    }
}

// "once a day, in the morning" says the same thing twice.
fn said_by_times(regimen: &Regimen) -> bool {
    match regimen.frequency {
        Some(Frequency::TimesPerDay { least, most }) => least == most && most == regimen.times.len() as f64,
        _ => false,
    }
}

fn often(language: Language, frequency: Frequency) -> String {
    let span = |least: f64, most: f64| {
        if least < most && least > 0.0 {
            t!(language, DirectionsRange, least = number(least), most = number(most))
        } else if least < most {
            t!(language, DirectionsUpTo, most = number(most))
        } else {
            write_decimal(number(most))
        }
    };
    match frequency {
        Frequency::TimesPerDay { least, most } => t!(language, OftenADay, times = &span(least, most)),
        Frequency::EveryHours { least, most } => t!(language, OftenHours, hours = &span(least, most)),
        Frequency::EveryDays(days) => t!(language, OftenDays, days = number(days)),
        Frequency::EveryMonths(months) => t!(language, OftenMonths, months = number(months)),
        Frequency::TimesPerWeek(times) => t!(language, OftenAWeek, times = number(times)),
        Frequency::EachMeal => t!(language, OftenEachMeal).to_owned(),
        Frequency::Once => t!(language, OftenOnce).to_owned(),
    }
}

fn times(language: Language, times: &[TimeOfDay]) -> Option<String> {
    let texts: Vec<String> = times.iter().map(|time| time_text(language, *time).to_owned()).collect();
    (!texts.is_empty()).then(|| joined(language, &texts))
}

fn food_text(language: Language, food: Food) -> &'static str {
    match food {
        Food::With => t!(language, DirectionsFoodWith),
        Food::Before => t!(language, DirectionsFoodBefore),
        Food::After => t!(language, DirectionsFoodAfter),
        Food::EmptyStomach => t!(language, DirectionsFoodEmpty),
    }
}

fn day_text(language: Language, day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => t!(language, DayMonday),
        Weekday::Tuesday => t!(language, DayTuesday),
        Weekday::Wednesday => t!(language, DayWednesday),
        Weekday::Thursday => t!(language, DayThursday),
        Weekday::Friday => t!(language, DayFriday),
        Weekday::Saturday => t!(language, DaySaturday),
        Weekday::Sunday => t!(language, DaySunday),
    }
}

fn with_verb(language: Language, line: &Medication, said: &str) -> String {
    match (line.form, line.route) {
        (Some(Form::Inhaler | Form::Nebuliser), _) | (_, Some(Route::Inhaled)) => {
            t!(language, DirectionsInhale, amount = said)
        }
        (Some(Form::Patch), _) | (_, Some(Route::Transdermal)) => t!(language, DirectionsWear, amount = said),
        (Some(Form::Injection), _)
        | (_, Some(Route::Subcutaneous | Route::Intramuscular | Route::Intravenous)) => {
            t!(language, DirectionsInject, amount = said)
        }
        (_, None | Some(Route::Oral | Route::Sublingual | Route::Buccal)) => {
            match line.form.and_then(Form::usual_route) {
                Some(Route::Topical | Route::Rectal) => t!(language, DirectionsUse, amount = said),
                _ => t!(language, DirectionsTake, amount = said),
            }
        }
        _ => t!(language, DirectionsUse, amount = said),
    }
}

fn piece(language: Language, line: &Medication, n: f64) -> String {
    match line.form {
        Some(Form::Tablet) => t!(language, PieceTablet, n = n),
        Some(Form::Capsule) => t!(language, PieceCapsule, n = n),
        Some(Form::Patch) => t!(language, PiecePatch, n = n),
        Some(Form::Inhaler) => t!(language, PiecePuff, n = n),
        Some(Form::Drops) => t!(language, PieceDrop, n = n),
        Some(Form::Spray) => t!(language, PieceSpray, n = n),
        Some(Form::Suppository) => t!(language, PieceSuppository, n = n),
        Some(Form::Lozenge) => t!(language, PieceLozenge, n = n),
        Some(Form::Gum) => t!(language, PieceGum, n = n),
        Some(Form::Film) => t!(language, PieceFilm, n = n),
        Some(Form::Injection) => t!(language, PieceInjection, n = n),
        _ => t!(language, PieceDose, n = n),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Unit;

    fn said(line: &Medication) -> String {
        directions(Language::En, line, &line.regimen).unwrap_or_default()
    }

    fn tablets(count: f64) -> Option<Dose> {
        Some(Dose { least: count, most: count, unit: DoseUnit::Piece })
    }

    #[test]
    fn reads_as_a_person_would_say_it() {
        let mut line = Medication { form: Some(Form::Tablet), ..Medication::default() };
        line.regimen.dose = tablets(1.0);
        line.regimen.frequency = Some(Frequency::TimesPerDay { least: 1.0, most: 1.0 });
        line.regimen.times = vec![TimeOfDay::Morning];
        assert_eq!(said(&line), "Take 1 tablet in the morning");
        line.regimen.times.clear();
        line.regimen.frequency = Some(Frequency::EveryHours { least: 4.0, most: 6.0 });
        line.regimen.dose = Some(Dose { least: 1.0, most: 2.0, unit: DoseUnit::Piece });
        line.regimen.as_needed = true;
        line.regimen.purpose = Some("pain".to_owned());
        assert_eq!(said(&line), "Take 1 to 2 tablets every 4 to 6 hours, only when needed for pain");
    }

    #[test]
    fn reads_in_spanish_as_a_person_would_say_it() {
        let said = |line: &Medication| directions(Language::Es, line, &line.regimen).unwrap_or_default();
        let mut line = Medication { form: Some(Form::Tablet), ..Medication::default() };
        line.regimen.dose = tablets(2.5);
        line.regimen.times = vec![TimeOfDay::Morning, TimeOfDay::Bedtime];
        assert_eq!(said(&line), "Tome 2.5 tabletas por la mañana y al acostarse");
        line.regimen.times.clear();
        line.regimen.weekdays = vec![Weekday::Monday, Weekday::Saturday];
        line.regimen.food = Some(Food::EmptyStomach);
        assert_eq!(said(&line), "Tome 2.5 tabletas los lunes y sábados, con el estómago vacío");
        line.regimen.weekdays.clear();
        line.regimen.dose = Some(Dose { least: 50.0, most: 50.0, unit: DoseUnit::Amount(Unit::Microgram) });
        line.regimen.frequency = Some(Frequency::EveryDays(2.0));
        assert_eq!(said(&line), "Tome 50 microgramos un día sí y otro no, con el estómago vacío");
    }

    #[test]
    fn half_a_tablet_is_one_thing_and_nothing_is_nothing() {
        let mut line = Medication { form: Some(Form::Tablet), ..Medication::default() };
        assert_eq!(directions(Language::En, &line, &line.regimen), None);
        line.regimen.dose = tablets(0.5);
        assert_eq!(said(&line), "Take 0.5 tablet");
        line.regimen.frequency = Some(Frequency::EveryDays(7.0));
        assert_eq!(said(&line), "Take 0.5 tablet once a week");
    }
}
