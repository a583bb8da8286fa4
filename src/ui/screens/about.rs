use crate::app::{Field, Msg, Question, row_fields};
use crate::messages::text;
use crate::model::Sex;
use crate::t;
use crate::ui::View;
use crate::ui::html::{Content, div, each, h2, named_button, none, section};
use crate::ui::parts::choice::{Choice, check, radios};
use crate::ui::parts::field::{Look, date, field};
use crate::ui::parts::{actions, lead, main_button, other_button, title};
use yew::prelude::*;

/// One question on its own page.
pub(super) fn question(view: View, question: Question) -> Html {
    let language = view.language();
    [
        title(text(language, question.title())),
        fields(view, question),
        actions([
            main_button(view, t!(language, Continue), Msg::Continued),
            other_button(view, t!(language, NotKnown), Msg::Skipped),
        ]),
    ]
    .html()
}

/// All questions on one page.
pub(super) fn all(view: View) -> Html {
    let language = view.language();
    let questions = each(view.state.questions(view.env), |question| {
        section("", [h2("", text(language, question.title())), fields(view, question)])
    });
    [
        title(t!(language, AboutTitle)),
        lead(t!(language, AboutLead)),
        div("bb-questions", questions),
        actions(main_button(view, t!(language, Continue), Msg::Continued)),
    ]
    .html()
}

fn fields(view: View, question: Question) -> Html {
    match question {
        Question::Age => age(view),
        Question::Sex => sex(view),
        Question::Pregnancy => pregnancy(view),
        Question::Conditions => conditions(view),
        Question::Allergies => allergies(view),
        Question::Kidney => kidney(view),
        Question::Results => results(view),
        Question::Use => habits(view),
        Question::Symptoms => symptoms(view),
    }
}

fn age(view: View) -> Html {
    let language = view.language();
    let parts = [
        (Field::BirthMonth, t!(language, AboutMonth)),
        (Field::BirthDay, t!(language, AboutDay)),
        (Field::BirthYear, t!(language, AboutYear)),
    ];
    [
        field(view, Field::Age, Look::Number, t!(language, AboutAgeLabel), ""),
        date(view, t!(language, AboutBirth), t!(language, AboutBirthHint), parts),
    ]
    .html()
}

fn sex(view: View) -> Html {
    let language = view.language();
    let sex = view.state.record.person.sex;
    let choices = vec![
        Choice::new(t!(language, AboutFemale), sex == Some(Sex::Female), Msg::SexChosen(Some(Sex::Female))),
        Choice::new(t!(language, AboutMale), sex == Some(Sex::Male), Msg::SexChosen(Some(Sex::Male))),
    ];
    let legend = text(language, Question::Sex.title());
    [lead(t!(language, AboutSexHint)), radios(view, "sex", "bb-choices bb-legend-hidden", legend, choices)]
        .html()
}

fn pregnancy(view: View) -> Html {
    let language = view.language();
    let known = view.state.record.person.pregnancy;
    let yes_no = |name: &'static str, legend: &str, answer: Option<bool>, msg: fn(Option<bool>) -> Msg| {
        let choices = vec![
            Choice::new(t!(language, Yes), answer == Some(true), msg(Some(true))),
            Choice::new(t!(language, No), answer == Some(false), msg(Some(false))),
        ];
        radios(view, name, "bb-choices bb-choices-row", legend, choices)
    };
    [
        lead(t!(language, AboutPregnancyHint)),
        yes_no("pregnant", t!(language, AboutPregnant), known.pregnant, Msg::PregnantChosen),
        yes_no(
            "breastfeeding",
            t!(language, AboutBreastfeeding),
            known.breastfeeding,
            Msg::BreastfeedingChosen,
        ),
    ]
    .html()
}

fn conditions(view: View) -> Html {
    let language = view.language();
    let none_known = view.state.record.person.conditions.as_ref().is_some_and(Vec::is_empty);
    let (label, hint) = (t!(language, AboutConditionsLabel), t!(language, AboutConditionsHint));
    [
        if none_known { none() } else { field(view, Field::Conditions, Look::Lines, label, hint) },
        check(
            view,
            "no-conditions",
            t!(language, AboutConditionsNone),
            none_known,
            Msg::NoConditions(!none_known),
        ),
    ]
    .html()
}

fn allergies(view: View) -> Html {
    let language = view.language();
    let none_known = view.state.record.person.allergies.as_ref().is_some_and(Vec::is_empty);
    let words = [t!(language, AboutAllergy), t!(language, AboutReaction), t!(language, AboutAllergyMore)];
    [
        lead(t!(language, AboutAllergiesHint)),
        if none_known { none() } else { rows(view, Question::Allergies, words) },
        check(
            view,
            "no-allergies",
            t!(language, AboutAllergiesNone),
            none_known,
            Msg::NoAllergies(!none_known),
        ),
    ]
    .html()
}

fn results(view: View) -> Html {
    let language = view.language();
    let words = [t!(language, AboutResult), t!(language, AboutResultDay), t!(language, AboutResultMore)];
    [lead(t!(language, AboutResultsHint)), rows(view, Question::Results, words)].html()
}

fn symptoms(view: View) -> Html {
    let language = view.language();
    let none_known = view.state.record.symptoms.as_ref().is_some_and(Vec::is_empty);
    let words = [t!(language, AboutSymptom), t!(language, AboutSymptomDay), t!(language, AboutSymptomMore)];
    [
        lead(t!(language, AboutSymptomsHint)),
        if none_known { none() } else { rows(view, Question::Symptoms, words) },
        check(view, "no-symptoms", t!(language, AboutSymptomsNone), none_known, Msg::NoSymptoms(!none_known)),
    ]
    .html()
}

// Rows of two fields, each with a way to take it off, and a way to have one more.
fn rows(view: View, question: Question, [first, second, more]: [&str; 3]) -> Html {
    let language = view.language();
    let rows = view.state.rows(question);
    let fields = each(0..rows, |row| {
        let remove = if rows > 1 {
            let name = t!(language, AboutRowRemove, name = first, n = row + 1);
            named_button(view, "bb-quiet", name, Msg::RowRemoved(question, row), t!(language, Remove))
        } else {
            none()
        };
        let pair = row_fields(question, row);
        let fields = pair.map(|[one, other]| {
            [field(view, one, Look::Line, first, ""), field(view, other, Look::Line, second, "")].html()
        });
        div("bb-pair", [fields.unwrap_or_else(none), remove])
    });
    [fields, other_button(view, more, Msg::RowAdded(question))].html()
}

fn kidney(view: View) -> Html {
    let language = view.language();
    [
        lead(t!(language, AboutKidneyHint)),
        field(view, Field::Kidney, Look::Number, t!(language, AboutKidneyLabel), ""),
        field(view, Field::Weight, Look::Line, t!(language, AboutWeightLabel), ""),
    ]
    .html()
}

fn habits(view: View) -> Html {
    let language = view.language();
    [
        lead(t!(language, AboutUseHint)),
        field(view, Field::Alcohol, Look::Line, t!(language, AboutAlcohol), t!(language, AboutAlcoholHint)),
        field(view, Field::Tobacco, Look::Line, t!(language, AboutTobacco), t!(language, AboutTobaccoHint)),
        field(
            view,
            Field::Cannabis,
            Look::Line,
            t!(language, AboutCannabis),
            t!(language, AboutCannabisHint),
        ),
    ]
    .html()
}
