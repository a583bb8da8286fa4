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
    /// A card for each finding, in the same order; for the first hundred, and more when more are asked for.
    pub cards: Vec<Card>,
    /// One question for each gap, in the same order.
    pub questions: Vec<Question>,
}

/// Findings that are put into words before more are asked for. A list of five hundred medicines has fifty thousand.
const WORDED: usize = 100;

impl Reviewed {
    /// Whether there are words for a screenful of findings and so many more.
    pub(super) fn has_words_for(&self, more: usize) -> bool {
        self.cards.len() == self.review.findings.len() || self.cards.len() > more + WORDED / 2
    }
}

/// Reviews the record as it is; `None` where a pack is missing.
pub(super) fn reviewed(state: &State, env: &Env) -> Option<Reviewed> {
    let register = match state.setting {
        Setting::Own => Register::Patient,
        Setting::Client => Register::Clinician,
    };
    let voice = env.voice(state, register)?;
    let review = review(&state.record, voice.knowledge, env.today);
    let worded = WORDED + state.more;
    let first =
        Review { findings: review.findings.iter().take(worded).cloned().collect(), ..Review::default() };
    let (cards, questions) = (voice.cards(&first), voice.questions(&review));
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
            Place::About(if asked { About::Kidney } else { About::Results })
        }
        Fact::Dose(line) | Fact::StartedOn(line) | Fact::StoppedOn(line) | Fact::Reason(line) => {
            Place::Medicine(line)
        }
    })
}

impl State {
    /// Whether a review is being made.
    pub fn is_reviewing(&self, env: &Env) -> bool {
        self.review.is_none() && env.voice(self, Register::Patient).is_some()
    }

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
