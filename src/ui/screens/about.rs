use crate::app::{Field, Msg, Question};
use crate::messages::text;
use crate::model::Sex;
use crate::t;
use crate::ui::View;
use crate::ui::parts::choice::{Choice, check, radios};
use crate::ui::parts::field::{Look, date, field};
use crate::ui::parts::{actions, button, lead, main_button, quiet_button, title};
use yew::prelude::*;

/// One question on its own page.
pub(super) fn question(view: View, question: Question) -> Html {
    let language = view.language();
    html! {
        <>
            { title(text(language, question.title())) }
            { fields(view, question) }
            { actions(html! {
                <>
                    { main_button(view, t!(language, Continue), Msg::Continued) }
                    { button(view, t!(language, NotKnown), Msg::Skipped) }
                </>
            }) }
        </>
    }
}

/// All questions on one page.
pub(super) fn all(view: View) -> Html {
    let language = view.language();
    html! {
        <>
            { title(t!(language, AboutTitle)) }
            { lead(t!(language, AboutLead)) }
            <div class="bb-questions">
                { for view.state.questions(view.env).map(|question| html! {
                    <section aria-label={text(language, question.title())}>
                        <h2>{ text(language, question.title()) }</h2>
                        { fields(view, question) }
                    </section>
                }) }
            </div>
            { actions(main_button(view, t!(language, Continue), Msg::Continued)) }
        </>
    }
}

fn fields(view: View, question: Question) -> Html {
    match question {
        Question::Age => age(view),
        Question::Sex => sex(view),
        Question::Pregnancy => pregnancy(view),
        Question::Conditions => conditions(view),
        Question::Allergies => allergies(view),
        Question::Kidney => kidney(view),
        Question::Use => habits(view),
    }
}

fn age(view: View) -> Html {
    let language = view.language();
    let parts = [
        (Field::BirthMonth, t!(language, AboutMonth)),
        (Field::BirthDay, t!(language, AboutDay)),
        (Field::BirthYear, t!(language, AboutYear)),
    ];
    html! {
        <>
            { field(view, Field::Age, Look::Number, t!(language, AboutAgeLabel), "") }
            { date(view, t!(language, AboutBirth), t!(language, AboutBirthHint), parts) }
        </>
    }
}

fn sex(view: View) -> Html {
    let language = view.language();
    let sex = view.state.record.person.sex;
    let choices = vec![
        Choice::new(t!(language, AboutFemale), sex == Some(Sex::Female), Msg::SexChosen(Some(Sex::Female))),
        Choice::new(t!(language, AboutMale), sex == Some(Sex::Male), Msg::SexChosen(Some(Sex::Male))),
    ];
    html! {
        <>
            { lead(t!(language, AboutSexHint)) }
            { radios(view, "sex", "bb-legend-hidden", text(language, Question::Sex.title()), choices) }
        </>
    }
}

fn pregnancy(view: View) -> Html {
    let language = view.language();
    let known = view.state.record.person.pregnancy;
    let yes_no = |name: &'static str, legend: &str, answer: Option<bool>, msg: fn(Option<bool>) -> Msg| {
        let choices = vec![
            Choice::new(t!(language, Yes), answer == Some(true), msg(Some(true))),
            Choice::new(t!(language, No), answer == Some(false), msg(Some(false))),
        ];
        radios(view, name, "bb-choices-row", legend, choices)
    };
    html! {
        <>
            { lead(t!(language, AboutPregnancyHint)) }
            { yes_no("pregnant", t!(language, AboutPregnant), known.pregnant, Msg::PregnantChosen) }
            { yes_no("breastfeeding", t!(language, AboutBreastfeeding), known.breastfeeding, Msg::BreastfeedingChosen) }
        </>
    }
}

fn conditions(view: View) -> Html {
    let language = view.language();
    let none = view.state.record.person.conditions.as_ref().is_some_and(Vec::is_empty);
    html! {
        <>
            if !none {
                { field(view, Field::Conditions, Look::Lines, t!(language, AboutConditionsLabel), t!(language, AboutConditionsHint)) }
            }
            { check(view, "no-conditions", t!(language, AboutConditionsNone), none, Msg::NoConditions(!none)) }
        </>
    }
}

fn allergies(view: View) -> Html {
    let language = view.language();
    let none = view.state.record.person.allergies.as_ref().is_some_and(Vec::is_empty);
    html! {
        <>
            { lead(t!(language, AboutAllergiesHint)) }
            if !none {
                { for (0..view.state.allergy_rows).map(|row| html! {
                    <div class="bb-pair">
                        { field(view, Field::Allergy(row), Look::Line, t!(language, AboutAllergy), "") }
                        { field(view, Field::Reaction(row), Look::Line, t!(language, AboutReaction), "") }
                        if view.state.allergy_rows > 1 {
                            { quiet_button(view, t!(language, Remove), Some(t!(language, AboutAllergyRemove, n = row + 1)), Msg::AllergyRemoved(row)) }
                        }
                    </div>
                }) }
                { button(view, t!(language, AboutAllergyMore), Msg::AllergyAdded) }
            }
            { check(view, "no-allergies", t!(language, AboutAllergiesNone), none, Msg::NoAllergies(!none)) }
        </>
    }
}

fn kidney(view: View) -> Html {
    let language = view.language();
    html! {
        <>
            { lead(t!(language, AboutKidneyHint)) }
            { field(view, Field::Kidney, Look::Number, t!(language, AboutKidneyLabel), "") }
            { field(view, Field::Weight, Look::Line, t!(language, AboutWeightLabel), "") }
        </>
    }
}

fn habits(view: View) -> Html {
    let language = view.language();
    html! {
        <>
            { lead(t!(language, AboutUseHint)) }
            { field(view, Field::Alcohol, Look::Line, t!(language, AboutAlcohol), t!(language, AboutAlcoholHint)) }
            { field(view, Field::Tobacco, Look::Line, t!(language, AboutTobacco), t!(language, AboutTobaccoHint)) }
            { field(view, Field::Cannabis, Look::Line, t!(language, AboutCannabis), t!(language, AboutCannabisHint)) }
        </>
    }
}
