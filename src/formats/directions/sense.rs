use crate::model::{Food, Frequency, TimeOfDay, Weekday};
use crate::values::{Form, Release, Route, Unit};

/// What a word or phrase of a language means in directions. The grammar speaks of senses only, so a language is a
/// table from phrases to senses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::formats) enum Sense {
    /// Carries nothing: "take", "the".
    Filler,
    /// A verb or article that makes a bare number after it a count of pieces: "take".
    Take,
    /// A word in its own right that must not be taken for a misspelling of another.
    Plain,
    /// A complaint or part of the body's health that is a reason by itself: "anxiety", "blood pressure".
    Complaint,

    /// A number in words.
    Number(f64),
    /// "and a half".
    AndHalf,
    /// Between two numbers: "to", "or".
    To,
    /// "and", "plus".
    And,
    /// "up to".
    UpTo,
    /// Sets a maximum: "not to exceed".
    Most,
    /// Sets a maximum for the day without more: "maximum daily dose".
    MostDaily,
    /// A unit, and how many of it the word stands for (5 mL for a teaspoon).
    Unit(Unit, f64),
    /// "dose", "doses".
    Doses,
    /// "kg": the dose goes by weight.
    Kilogram,

    /// A piece that can be counted, with the form it tells of, if it tells.
    Piece(Option<Form>),
    /// A form that is not counted.
    Form(Form),
    /// A form that tells where it goes: "eye drops".
    FormAt(Form, Route),
    /// How fast it is released.
    Release(Release),
    /// A way into the body.
    Route(Route),
    /// A verb of a form that is put on the body; what follows "to" or "on" is a place.
    Apply,
    /// A place on the body, and the route that it tells of.
    Site(Option<Route>),
    /// Stands before a place: "to", "on", "over".
    Onto,
    /// "od": right eye with drops, once a day with a tablet.
    OdEyeOrDaily,
    /// "as": left ear, or the word.
    AsEarOrWord,

    /// "every", "q".
    Every,
    /// "a", "per": between a count and a span.
    Per,
    /// "times", "x".
    Times,
    /// "once", "twice": a count of times.
    Count(f64),
    /// A span of time.
    Span(Span),
    /// A whole frequency: "bid".
    Frequency(Frequency),
    /// A time of day that also says "every day": "nightly".
    EveryTime(TimeOfDay),
    /// A time of day.
    Time(TimeOfDay),
    /// "am" or "pm": a time of day, or part of a clock time (hours to add).
    HalfDay(TimeOfDay, f64),
    /// "at" before a clock time.
    At,
    /// A meal: its time of day.
    Meal(TimeOfDay),
    /// Each meal, however many: "with meals", "ac".
    EachMeal(Option<Food>),
    /// Food in general, not each meal: "with food".
    Food(Food),
    /// "with", "before", "after".
    Beside(Food),
    /// A day of the week.
    Day(Weekday),
    /// Several days: "MWF".
    Days(&'static [Weekday]),
    /// Only when needed.
    AsNeeded,
    /// Starts a purpose or a duration.
    For,
    /// Starts a purpose that is told as an event: "when".
    When,

    /// The dose changes or depends: nothing of it is taken.
    Varies,
    /// A phrase that is advice by itself: "as directed".
    Advice,
    /// Starts advice that goes on to the end of the clause: "do not".
    AdviceOn,
    /// Starts what the person really does: "but I".
    Really,

    /// No longer taken.
    Stopped,
    /// Taken now.
    Taking,
    /// The person is not sure.
    NotSure,
    /// Interrupted: not taken just now, but not given up either.
    Paused,
    /// A date of starting follows.
    Started,
    /// A date of a change of dose follows.
    Changed,
}

/// A span of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::formats) enum Span {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Span {
    /// Days in one; months and years as a calendar has them on average, rounded.
    pub(in crate::formats) fn days(self) -> f64 {
        match self {
            Span::Minute => 1.0 / 1440.0,
            Span::Hour => 1.0 / 24.0,
            Span::Day => 1.0,
            Span::Week => 7.0,
            Span::Month => 30.0,
            Span::Year => 365.0,
        }
    }
}
