use super::{Env, Place, Question as About, Setting, State};
use crate::knowledge::Register;
use crate::plan::{Suggestion, suggestions};
use crate::review::{Fact, Review, review};
use crate::wording::{Card, Question};

/// A review with its words, made once for each record.
#[derive(Clone, Debug, PartialEq)]
pub struct Reviewed {
    /// What the rules made of the record.
    pub review: Review,
    /// One card for each finding, in the same order.
    pub cards: Vec<Card>,
    /// One question for each gap, in the same order.
    pub questions: Vec<Question>,
}

/// Reviews the record as it is; `None` where a pack is missing.
pub(super) fn reviewed(state: &State, env: &Env) -> Option<Reviewed> {
    let register = match state.setting {
        Setting::Own => Register::Patient,
        Setting::Client => Register::Clinician,
    };
    let voice = env.voice(state, register)?;
    let review = review(&state.record, voice.knowledge, env.today);
    let (cards, questions) = (voice.cards(&review), voice.questions(&review));
    Some(Reviewed { review, cards, questions })
}

/// What a person is told about a finding, whoever sits beside them: the plan and the print speak to the person.
pub(super) fn ask_of(state: &State, env: &Env, finding: usize) -> Option<Card> {
    let review = &state.review.as_ref()?.review;
    let one = Review { findings: vec![review.findings.get(finding)?.clone()], ..Review::default() };
    env.voice(state, Register::Patient)?.cards(&one).pop()
}

/// Where a missing fact is asked for, if a screen asks for it.
pub fn place_of(fact: Fact, env: &Env) -> Option<Place> {
    Some(match fact {
        Fact::Age => Place::About(About::Age),
        Fact::Sex => Place::About(About::Sex),
        Fact::Pregnant | Fact::Breastfeeding => Place::About(About::Pregnancy),
        Fact::Conditions => Place::About(About::Conditions),
        Fact::Allergies => Place::About(About::Allergies),
        Fact::Alcohol | Fact::Tobacco | Fact::Cannabis => Place::About(About::Use),
        Fact::Measure(number) => {
            let measures = &env.knowledge.as_ref()?.content.measures;
            let asked = measures.get(usize::from(number)).is_some_and(|measure| measure.key == "egfr");
            return asked.then_some(Place::About(About::Kidney));
        }
        Fact::Dose(line) | Fact::StartedOn(line) | Fact::StoppedOn(line) | Fact::Reason(line) => {
            Place::Medicine(line)
        }
    })
}

impl State {
    /// Findings that may be put on the plan.
    pub fn suggestions(&self, env: &Env) -> Vec<Suggestion> {
        match (&self.review, &env.knowledge) {
            (Some(reviewed), Some(knowledge)) => {
                suggestions(&reviewed.review, &self.record, knowledge, &self.plan)
            }
            _ => Vec::new(),
        }
    }
}
