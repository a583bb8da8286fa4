use super::Voice;
use super::phrase::{number, said};
use crate::knowledge::{DoseIn, Onset, Substance};
use crate::messages::date;
use crate::model::{Reason, Use};
use crate::review::Evidence;
use crate::t;
use crate::values::Route;

/// One input that a finding used.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceLine {
    /// The input as a sentence or phrase.
    pub text: String,
    /// Whether we assumed part of it; the text says which.
    pub assumed: bool,
}

pub(super) fn line(voice: &Voice, evidence: &Evidence) -> EvidenceLine {
    let language = voice.language;
    let known = |text: String| EvidenceLine { text, assumed: false };
    let assumed = |text: String| EvidenceLine { text, assumed: true };
    match evidence {
        Evidence::Medication { index, route_assumed: Some(route), .. } => {
            let route = route_text(voice, *route);
            assumed(t!(language, EvidenceRouteAssumed, medicine = &as_written(voice, *index), route = route))
        }
        Evidence::Medication { index, status_assumed: true, .. } => {
            assumed(t!(language, EvidenceMedicineAssumed, medicine = &as_written(voice, *index)))
        }
        Evidence::Medication { index, .. } => {
            known(t!(language, EvidenceMedicine, medicine = &as_written(voice, *index)))
        }
        Evidence::Stopped { index, days } => {
            known(t!(language, EvidenceStopped, medicine = &as_written(voice, *index), days = *days))
        }
        Evidence::Dose(dose) => {
            let sum = amount(voice, dose.sum, dose.counted_in);
            let limit = amount(voice, dose.limit, dose.counted_in);
            match dose.assumed.is_empty() {
                true => known(t!(language, EvidenceDose, sum = &sum, limit = &limit)),
                false => assumed(t!(language, EvidenceDoseAssumed, sum = &sum, limit = &limit)),
            }
        }
        Evidence::Count(count) => known(t!(language, EvidenceCount, n = *count)),
        Evidence::Load { load, sum } => {
            let load = voice.knowledge.content.loads.get(usize::from(*load));
            let name = load.map_or("", |load| said(language, &load.name));
            known(t!(language, EvidenceLoad, load = name, sum = *sum))
        }
        Evidence::Age(age) => known(t!(language, EvidenceAge, age = *age)),
        Evidence::Female(true) => known(t!(language, EvidenceFemale).to_owned()),
        Evidence::Female(false) => known(t!(language, EvidenceMale).to_owned()),
        Evidence::Pregnant => known(t!(language, EvidencePregnant).to_owned()),
        Evidence::Breastfeeding => known(t!(language, EvidenceBreastfeeding).to_owned()),
        Evidence::Condition(index) => {
            let told = voice.record.person.conditions.iter().flatten().nth(*index);
            known(t!(language, EvidenceCondition, condition = told.map_or("", |c| c.text.as_str())))
        }
        Evidence::Reason(index) => {
            let reason = match voice.record.medications.get(*index).map(|line| &line.reason) {
                Some(Reason::Given(text)) => text.as_str(),
                _ => "",
            };
            known(t!(language, EvidenceReason, medicine = &voice.short_name(*index), reason = reason))
        }
        Evidence::ReasonNotKnown(index) => {
            known(t!(language, EvidenceReasonNotKnown, medicine = &voice.short_name(*index)))
        }
        Evidence::Allergy(index) => known(allergy(voice, *index)),
        Evidence::Measured { measure, value, .. } => {
            let (name, unit) = measure_text(voice, *measure);
            known(t!(language, EvidenceMeasured, measure = name, value = number(*value), unit = unit))
        }
        Evidence::NotMeasured { measure, days } => {
            let (name, _) = measure_text(voice, *measure);
            known(match days {
                Some(days) => t!(language, EvidenceNotMeasuredDays, measure = name, days = *days),
                None => t!(language, EvidenceNotMeasured, measure = name),
            })
        }
        Evidence::Uses(substance) => known(habit(voice, *substance)),
        Evidence::Sign(_) => known(t!(language, EvidenceSign).to_owned()),
        Evidence::Symptom(index) => {
            let name = symptom_name(voice, *index).unwrap_or_default();
            let since = voice.record.symptoms.iter().flatten().nth(*index).and_then(|told| told.since);
            known(match since.map(|day| date(language, day)) {
                Some(day) => t!(language, EvidenceSymptomSince, symptom = &name, date = &day),
                None => t!(language, EvidenceSymptom, symptom = &name),
            })
        }
        Evidence::Listed { index, row, begun, .. } => {
            let medicine = voice.short_name(*index);
            let changed = voice.record.medications.get(*index).and_then(|line| line.changed_on);
            let begun = match begun.map(|day| (date(language, day), changed == Some(day))) {
                Some((day, true)) => t!(language, EvidenceListedChanged, medicine = &medicine, date = &day),
                Some((day, false)) => t!(language, EvidenceListedStarted, medicine = &medicine, date = &day),
                None => t!(language, EvidenceListed, medicine = &medicine),
            };
            let listed = voice.knowledge.content.side_effects.get(usize::from(*row));
            let onset = match listed.map(|listed| listed.onset) {
                Some(Onset::Days) => t!(language, EvidenceOnsetDays),
                Some(Onset::Weeks) => t!(language, EvidenceOnsetWeeks),
                Some(Onset::Any) | None => return known(begun),
            };
            known([&begun, ". ", onset].concat())
        }
        Evidence::TakenDifferently(index) => {
            let really = voice.record.medications.get(*index).and_then(|line| line.really.as_ref());
            let really = really.map_or("", |(text, _)| text.as_str());
            known(t!(language, EvidenceDifferently, medicine = &voice.short_name(*index), really = really))
        }
        Evidence::StartedAfter { later, earlier } => {
            let (later, earlier) = (voice.short_name(*later), voice.short_name(*earlier));
            known(t!(language, EvidenceStartedAfter, later = &later, earlier = &earlier))
        }
    }
}

/// The plain name of a symptom that was told.
pub(super) fn symptom_name(voice: &Voice, index: usize) -> Option<String> {
    let told = voice.record.symptoms.iter().flatten().nth(index)?;
    let entry = told.key.as_ref().and_then(|key| voice.knowledge.symptom(key));
    Some(entry.map_or(told.text.as_str(), |(_, entry)| said(voice.language, &entry.name)).to_owned())
}

/// A daily amount with its unit: "3000 mg", "2 doses".
pub(super) fn amount(voice: &Voice, value: f64, counted_in: DoseIn) -> String {
    let n = number(value);
    match counted_in {
        DoseIn::Milligrams => t!(voice.language, DoseMilligrams, n = n),
        DoseIn::Micrograms => t!(voice.language, DoseMicrograms, n = n),
        DoseIn::Units => t!(voice.language, DoseUnits, n = n),
        DoseIn::MorphineEquivalents => t!(voice.language, DoseMorphine, n = n),
        DoseIn::Doses => t!(voice.language, DoseDoses, n = n),
    }
}

/// Name and unit of a measure.
pub(super) fn measure_text<'a>(voice: &Voice<'a>, measure: u16) -> (&'a str, &'a str) {
    let measure = voice.knowledge.content.measures.get(usize::from(measure));
    measure.map_or(("", ""), |measure| (said(voice.language, &measure.name), measure.unit.as_str()))
}

/// "by mouth", "on the skin".
pub(super) fn route_text(voice: &Voice, route: Route) -> &'static str {
    let language = voice.language;
    match route {
        Route::Oral => t!(language, RouteOral),
        Route::Sublingual => t!(language, RouteUnderTongue),
        Route::Buccal => t!(language, RouteCheek),
        Route::Transdermal => t!(language, RouteSkinPatch),
        Route::Topical => t!(language, RouteSkin),
        Route::Mouth => t!(language, RouteMouth),
        Route::Inhaled => t!(language, RouteInhaled),
        Route::Nasal => t!(language, RouteNose),
        Route::Eye => t!(language, RouteEye),
        Route::Ear => t!(language, RouteEar),
        Route::Rectal => t!(language, RouteRectal),
        Route::Vaginal => t!(language, RouteVaginal),
        Route::Intrauterine => t!(language, RouteWomb),
        Route::Subcutaneous | Route::Intramuscular | Route::Intravenous => t!(language, RouteInjected),
    }
}

fn as_written(voice: &Voice, index: usize) -> String {
    voice.record.medications.get(index).map(|line| line.text.clone()).unwrap_or_default()
}

fn allergy(voice: &Voice, index: usize) -> String {
    let Some(told) = voice.record.person.allergies.iter().flatten().nth(index) else { return String::new() };
    match &told.reaction {
        Some(reaction) => {
            t!(voice.language, EvidenceAllergyReaction, substance = &told.text, reaction = reaction)
        }
        None => t!(voice.language, EvidenceAllergy, substance = &told.text),
    }
}

fn habit(voice: &Voice, substance: Substance) -> String {
    let person = &voice.record.person;
    let told = match substance {
        Substance::Alcohol => &person.alcohol,
        Substance::Tobacco => &person.tobacco,
        Substance::Cannabis => &person.cannabis,
    };
    let text = told.as_ref().map_or(t!(voice.language, EvidenceOnList), |Use { text, .. }| text.as_str());
    match substance {
        Substance::Alcohol => t!(voice.language, EvidenceAlcohol, text = text),
        Substance::Tobacco => t!(voice.language, EvidenceTobacco, text = text),
        Substance::Cannabis => t!(voice.language, EvidenceCannabis, text = text),
    }
}
