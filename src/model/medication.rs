use super::Regimen;
use crate::values::{Date, Form, IngredientId, Release, Route, Strength};

/// One line of a person's list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Medication {
    /// The line as the person wrote it. Never changed by us.
    pub text: String,
    /// What the line was recognised as.
    pub identity: Identity,
    /// The form, where the line says or the product implies it.
    pub form: Option<Form>,
    /// Extended, delayed or depot, where the line says so.
    pub release: Release,
    /// The route, where the line says it; unstated stays `None`.
    pub route: Option<Route>,
    /// How the label or the person says it is taken.
    pub regimen: Regimen,
    /// What the person really does, where that differs from the label: their words and what we read in them.
    pub really: Option<(String, Regimen)>,
    /// Whether it is taken now. `None` counts as taking, and the evidence says that this was assumed.
    pub status: Option<Status>,
    /// What it is for.
    pub reason: Reason,
    /// The condition that the reason was recognised as: a key in `knowledge/conditions.tsv`.
    pub reason_condition: Option<String>,
    /// First day, where known.
    pub started_on: Option<Date>,
    /// Day of the last dose change, where known.
    pub changed_on: Option<Date>,
    /// Last day, for a medicine that was stopped.
    pub stopped_on: Option<Date>,
    /// Words of the line that were not understood. Shown, never guessed at.
    pub unread: Vec<String>,
}

/// What a line's name was recognised as. Only [`Identity::Recognised`] is checked by rules; the others are
/// listed as not checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Identity {
    /// One product, confirmed by an exact name or by the person.
    Recognised(Candidate),
    /// The name stands for several different products: the person has to say which.
    Ambiguous(Vec<Candidate>),
    /// No such name, but these are spelt nearly so: "Did you mean ...?"
    Misspelt(Vec<Candidate>),
    /// Nothing like it. Kept as typed.
    #[default]
    Unknown,
}

/// A product that a name may stand for.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The name to show, as people write it: "Zoloft", "lisinopril".
    pub name: String,
    /// What is in it, in the order of the label.
    pub parts: Vec<Part>,
}

/// One ingredient of a product, with its strength where known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Which ingredient.
    pub ingredient: IngredientId,
    /// How much of it.
    pub strength: Option<Strength>,
}

/// Whether and how a medicine is taken now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Taken regularly.
    Taking,
    /// Taken only when needed.
    AsNeeded,
    /// No longer taken.
    Stopped,
    /// The person is not sure. Counts as taking, and the evidence says so.
    NotSure,
}

/// What a medicine is for, in the person's words.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Reason {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// Asked: the person does not know.
    NotKnown,
    /// The reason given.
    Given(String),
}

impl Medication {
    /// The ingredients that rules may speak of; none for a line that is not recognised.
    pub fn parts(&self) -> &[Part] {
        match &self.identity {
            Identity::Recognised(product) => &product.parts,
            _ => &[],
        }
    }

    /// The name to call this line by: the recognised name, or the line as written.
    pub fn name(&self) -> &str {
        match &self.identity {
            Identity::Recognised(product) => &product.name,
            _ => &self.text,
        }
    }

    /// Whether it counts as taken now. Unstated and "not sure" count as taken.
    pub fn is_current(&self) -> bool {
        self.status != Some(Status::Stopped)
    }

    /// The regimen that reaches the body: what the person really does if that was read, else the label's.
    pub fn followed_regimen(&self) -> &Regimen {
        match &self.really {
            Some((_, regimen)) if *regimen != Regimen::default() => regimen,
            _ => &self.regimen,
        }
    }
}
