use super::{
    Answer, Drafts, Env, ForgottenKind, Kept, Msg, Notice, Outside, Paste, Place, Problem, Question, Region,
    Reviewed, Search, Setting, about,
};
use crate::messages::Language;
use crate::model::Record;
use crate::plan::Plan;
use crate::wording::Numbers;
use std::rc::Rc;

/// Everything the application holds. It lives in memory only and is gone when the page is.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The language of the screens.
    pub language: Language,
    /// Whose hands the page is in.
    pub setting: Setting,
    /// Where help is called.
    pub region: Region,
    /// What the page around the application has told.
    pub outside: Outside,
    /// What the person told.
    pub record: Rc<Record>,
    /// Places visited, oldest first; the browser's history holds their numbers. Never empty once started.
    pub(super) visited: Vec<Place>,
    /// Which of them is shown.
    pub(super) at: usize,
    /// Where saving leads back to, after a "Change" link led here.
    pub back_to: Option<Place>,
    /// What stands in the fields.
    pub drafts: Drafts,
    /// What is wrong in the fields, since the last attempt to go on.
    pub problems: Vec<Problem>,
    /// Earlier records, newest last.
    pub undo: Vec<Undo>,
    /// Whether the notice that offers to undo the last step is shown.
    pub undo_offered: bool,
    /// Where a medicine was removed: the notice stands in its place.
    pub undo_at: Option<usize>,
    /// Whether the medicines are gone through one by one.
    pub walking: bool,
    /// How many medicines, from the first, were gone through.
    pub walked: usize,
    /// Rows of the questions that have several: allergies, tests, symptoms.
    pub(super) rows: [usize; 3],
    /// The medicine search.
    pub search: Search,
    /// The pasted list.
    pub paste: Paste,
    /// What people forget, in the order of [`ForgottenKind::ALL`].
    pub(super) forgotten: [Answer; ForgottenKind::ALL.len()],
    /// The kind whose search box is open on the forgotten page.
    pub adding: Option<ForgottenKind>,
    /// The review of the record as it is; `None` until one was asked for.
    pub review: Option<Rc<Reviewed>>,
    /// How many more findings than a screenful were asked for.
    pub more: usize,
    /// What the person means to do.
    pub plan: Plan,
    /// Whether copying the list worked, in words, until another screen is shown.
    pub copied: Option<&'static str>,
    /// What stands above the screen until it is closed or left.
    pub notice: Option<Notice>,
    /// A file that may take the place of the list.
    pub offered: Option<Rc<Kept>>,
    /// What happened before the whole program was here, in order; it is taken up when it is.
    pub late: Vec<Msg>,
    /// Said by the screen reader; the number changes with each announcement, so that the same words are said again.
    pub said: (u32, String),
}

/// A record to go back to.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// What was done, in words: "lisinopril was taken off the list".
    pub done: String,
    /// The record before.
    pub before: Rc<Record>,
    /// The plan before.
    pub plan: Plan,
    /// The answers about what people forget, before.
    pub(super) forgotten: [Answer; ForgottenKind::ALL.len()],
}

/// Undo goes back this many steps.
const UNDO_STEPS: usize = 20;

impl State {
    /// Before anything happened, in a language.
    pub fn in_language(language: Language) -> Self {
        Self { language, ..Self::default() }
    }

    /// The screen that is shown.
    pub fn place(&self) -> Place {
        self.visited.get(self.at).copied().unwrap_or_default()
    }

    /// Whether there is a screen to go back to.
    pub fn can_go_back(&self) -> bool {
        self.at > 0
    }

    /// Whether the person entered anything that leaving would lose.
    pub fn has_entries(&self) -> bool {
        *self.record != Record::default() || !self.plan.is_empty() || !self.paste.lines.is_empty()
    }

    /// How far the person is, in the words that the site around the application is told.
    pub fn status(&self) -> &'static str {
        match (self.has_entries(), &self.review) {
            (false, _) => "empty",
            (true, None) => "editing",
            (true, Some(_)) => "reviewed",
        }
    }

    /// Whether several questions stand on one page.
    pub fn is_dense(&self) -> bool {
        self.setting == Setting::Client
    }

    /// Whom to call where the person is.
    pub fn numbers(&self) -> Numbers {
        match self.region {
            Region::UnitedStates => Numbers::UNITED_STATES,
            Region::Elsewhere => Numbers::elsewhere(self.language),
        }
    }

    /// How many rows a question shows.
    pub fn rows(&self, question: Question) -> usize {
        about::rows_of(question).and_then(|at| self.rows.get(at)).copied().unwrap_or_default().max(1)
    }

    pub(super) fn set_rows(&mut self, question: Question, rows: usize) {
        if let Some(place) = about::rows_of(question).and_then(|at| self.rows.get_mut(at)) {
            *place = rows.max(1);
        }
    }

    /// The questions about the person that are worth asking.
    pub fn questions(&self, env: &Env) -> impl Iterator<Item = Question> {
        let (person, today) = (self.record.person.clone(), env.today);
        Question::ALL.into_iter().filter(move |question| about::is_apt(*question, &person, today))
    }

    /// The answer about a kind of medicine that people forget.
    pub fn forgotten(&self, kind: ForgottenKind) -> Answer {
        let at = ForgottenKind::ALL.iter().position(|other| *other == kind);
        at.and_then(|at| self.forgotten.get(at)).copied().unwrap_or_default()
    }

    pub(super) fn set_forgotten(&mut self, kind: ForgottenKind, answer: Answer) {
        let at = ForgottenKind::ALL.iter().position(|other| *other == kind);
        if let Some(place) = at.and_then(|at| self.forgotten.get_mut(at)) {
            *place = answer;
        }
    }

    pub(super) fn record_mut(&mut self) -> &mut Record {
        Rc::make_mut(&mut self.record)
    }

    pub(super) fn remember(&mut self, done: String) {
        if self.undo.len() == UNDO_STEPS {
            self.undo.remove(0);
        }
        let (before, plan, forgotten) = (Rc::clone(&self.record), self.plan.clone(), self.forgotten);
        self.undo.push(Undo { done, before, plan, forgotten });
        self.undo_offered = true;
        self.undo_at = None;
    }

    pub(super) fn say(&mut self, words: impl Into<String>) {
        self.said = (self.said.0.wrapping_add(1), words.into());
    }
}
