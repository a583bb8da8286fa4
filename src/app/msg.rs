use super::{Answer, Field, ForgottenKind, Network, Place, Question, Region, SearchKey, Setting};
use crate::formats::save_file::SaveFileError;
use crate::messages::Language;
use crate::model::{Sex, Status, TimeOfDay};
use crate::plan::{By, Who};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The page opened.
    Started,
    /// The rest of the program is here.
    Completed,
    /// The person said whose list it is.
    SettingChosen(Setting),
    /// The person chose the language of the screens.
    LanguageChosen(Language),
    /// The person said where they are.
    RegionChosen(Region),
    /// A link to a screen was followed.
    Went(Place),
    /// A link was followed whose screen, once saved, leads back here.
    ChangeAsked(Place),
    /// "Back" on the page was pressed.
    WentBack,
    /// The browser moved in its history to the place of this number.
    HistoryMoved(usize),
    /// "Continue" or "Save" was pressed.
    Continued,
    /// "I don't know" or "Skip" was pressed.
    Skipped,
    /// A link to a field was followed.
    FieldSought(Field),
    /// The link to the main part was followed.
    MainSought,
    /// Text in a field changed.
    Typed(Field, String),
    /// A key was pressed in the search.
    SearchKeyed(SearchKey),
    /// A suggestion was chosen, by its number.
    SuggestionChosen(usize),
    /// All suggestions were asked for.
    MoreSuggestionsAsked,
    /// Typing paused: this many changes of the search had been made.
    SearchSettled(u32),
    /// The search lost the focus.
    SearchLeft,
    /// "Add" was pressed beside the search.
    TypedAdded,
    /// A medicine was taken off the list.
    MedicineRemoved(usize),
    /// A product was chosen for an ambiguous or misspelt name.
    CandidateChosen {
        /// Index of the medicine.
        medicine: usize,
        /// Number of the candidate.
        candidate: usize,
    },
    /// The name is right as it stands, although we do not know it.
    NameKept(usize),
    /// Whether the open medicine is taken.
    StatusChosen(Status),
    /// A time of day of the open medicine was switched.
    TimeSwitched(TimeOfDay),
    /// The person does not know what the open medicine is for.
    ReasonNotKnown(bool),
    /// The last change was undone.
    Undone,
    /// The notice that offers to undo was closed.
    UndoDismissed,
    /// "Read my list" was pressed.
    PasteRead,
    /// A line of the pasted list was left out, or taken back in.
    PasteLineSwitched(usize),
    /// A line of the pasted list is to be mended, or was.
    PasteLineOpened(Option<usize>),
    /// The reading is thrown away; the text stays in its field.
    PasteAgain,
    /// The lines read go on the list.
    PasteAccepted,
    /// An answer about what people forget.
    ForgottenAnswered(ForgottenKind, Answer),
    /// The answer about sex.
    SexChosen(Option<Sex>),
    /// The answer about pregnancy.
    PregnantChosen(Option<bool>),
    /// The answer about breastfeeding.
    BreastfeedingChosen(Option<bool>),
    /// "None" for diagnoses was switched.
    NoConditions(bool),
    /// "None" for allergies was switched.
    NoAllergies(bool),
    /// "None" for symptoms was switched.
    NoSymptoms(bool),
    /// Another row of a question is to be entered: an allergy, a test, a symptom.
    RowAdded(Question),
    /// A row of a question was taken off.
    RowRemoved(Question, usize),
    /// A red-flag sign was ticked or not.
    SignSwitched(String),
    /// The screen has shown that a long list is being reviewed.
    ReviewDue,
    /// More findings than a screenful were asked for.
    MoreAsked,
    /// A finding goes on the plan, by its number.
    SuggestionAccepted(usize),
    /// A finding stays off the plan.
    SuggestionDeclined(usize),
    /// A finding becomes a question to ask.
    QuestionAccepted(usize),
    /// The person's own item or question was added.
    OwnAdded(Field),
    /// An item or question was taken off.
    PlanRemoved(Field),
    /// Who does an item.
    WhoChosen(usize, Who),
    /// By when.
    ByChosen(usize, By),
    /// A time of day of a medicine was switched in the day's grid.
    DaySwitched(usize, TimeOfDay),
    /// The list is to be copied as text.
    ListCopied,
    /// The browser copied (`true`) or refused.
    Copied(bool),
    /// "Save to a file" was pressed.
    FileSaveAsked,
    /// The browser saved the file of this name, or refused.
    FileSaved(Option<String>),
    /// "Open a saved file" was pressed.
    FileSought,
    /// The person chose a file: its bytes.
    FileRead(Result<Vec<u8>, SaveFileError>),
    /// The file that is offered takes the place of the list.
    FileAccepted,
    /// The page is made anew after a panic, with the text that was last kept.
    Recovered(String),
    /// The notice above the screen was closed.
    NoticeDismissed,
    /// "Print" was pressed.
    PrintAsked,
    /// "Erase everything" was confirmed.
    Erased,
    /// The page around the application is sealed, or is not ours.
    NetworkBecame(Network),
    /// "Test it" was pressed.
    SealTestAsked,
    /// The browser refused the attempt (`true`), or let it through.
    SealTested(bool),
    /// A newer release has been taken whole and waits.
    ReleaseReady,
    /// "Start it now" was pressed.
    ReleaseChosen,
    /// The site of this host name asks to be given the list.
    ShareWanted(String),
    /// The person has seen what will be given, and agrees.
    ShareAgreed,
}

impl Msg {
    /// Whether screens and search are enough to follow it: nothing is read, reviewed, written or kept.
    pub(super) fn needs_screens_only(&self) -> bool {
        match self {
            Msg::Started
            | Msg::Typed(Field::Search, _)
            | Msg::SearchSettled(_)
            | Msg::SearchLeft
            | Msg::MoreSuggestionsAsked
            | Msg::SearchKeyed(SearchKey::Down | SearchKey::Up | SearchKey::Escape)
            | Msg::MainSought
            | Msg::NetworkBecame(_)
            | Msg::LanguageChosen(_)
            | Msg::SettingChosen(_) => true,
            Msg::Went(place) => matches!(place, Place::Start | Place::Medicines),
            _ => false,
        }
    }
}
