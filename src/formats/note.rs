/// One thing in the input that was skipped, changed or left alone. Holds no sentence: the words come from the messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Line of the input, from 1.
    pub line: usize,
    /// What happened.
    pub kind: NoteKind,
    /// The words of the input concerned.
    pub words: String,
}

/// What a note is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// No medicine name was found. The line stays and is not checked.
    NoName,
    /// Words whose meaning is not known. They stay with the medicine.
    NotUnderstood,
    /// The dose changes over time or depends on something else. It stays text.
    DoseVaries,
    /// Two statements that cannot both hold. Neither was taken.
    Contradiction,
    /// A number that does not say of what.
    NumberWithoutUnit,
    /// A number that may be read in two ways: "1,5".
    UnclearNumber,
    /// A strength of a product with several ingredients, where it is not clear which one it means.
    UnclearStrength,
    /// An amount below zero.
    NegativeAmount,
    /// An amount that nobody takes.
    ImprobableAmount,
    /// A date that is still to come.
    FutureDate,
    /// A date with a part missing; the missing part was filled in as described at [`super::dates`].
    PartialDate,
    /// A date with a part missing that could not be filled in. It stays text.
    UnclearDate,
    /// A misspelt word, and the word it was read as.
    ReadAs(String),
    /// A line that speaks of something other than medicines, and was left out: a pharmacy, a heading.
    NotAMedicine,
    /// The name and the name in brackets after it are different medicines.
    TwoNames,
    /// The text is longer than what is read at once. The words are where the unread rest begins.
    TooLong,
}
