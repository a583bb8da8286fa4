use crate::app::{Answer, ForgottenKind, Msg, Place, Question, results};
use crate::messages::{Key, date, text};
use crate::model::{Identity, Medication, Sex, Use};
use crate::t;
use crate::ui::html::{Content, button, dd, div, dl, dt, each, h2, none, p, section, span};
use crate::ui::parts::{actions, bag, hidden, lead, main_button, title};
use crate::ui::{View, words};
use crate::values::Date;
use yew::prelude::*;

/// All answers, each with a way to change it that leads back here.
pub(super) fn check(view: View) -> Html {
    let language = view.language();
    let forgotten = each(ForgottenKind::ALL, |kind| {
        let answer = match view.state.forgotten(kind) {
            Answer::NotAsked => Key::ForgottenAnswerNotAsked,
            Answer::None => Key::ForgottenAnswerNone,
            Answer::Some => Key::ForgottenAnswerSome,
        };
        div("", [dt("", text(language, super::forgotten::name(kind))), dd("", text(language, answer))])
    });
    let about = each(view.state.questions(view.env), |question| about(view, question));
    [
        title(t!(language, CheckTitle)),
        lead(t!(language, CheckLead)),
        medicines(view),
        section(
            "",
            [
                heading(view, t!(language, CheckForgotten), Some(Place::Forgotten)),
                dl("bb-answers", forgotten),
            ],
        ),
        section("", [heading(view, t!(language, CheckAbout), None), dl("bb-answers", about)]),
        actions(main_button(view, t!(language, CheckDo), Msg::Continued)),
    ]
    .html()
}

fn heading(view: View, words: &str, place: Option<Place>) -> Html {
    div("bb-section-head", [h2("", words), place.map_or_else(none, |place| change(view, words, place))])
}

fn change(view: View, name: &str, place: Place) -> Html {
    let words = [t!(view.language(), Change).html(), hidden(&[": ", name].concat())];
    button(view, "bb-quiet", Msg::ChangeAsked(place), words)
}

fn medicines(view: View) -> Html {
    let language = view.language();
    let list = &view.state.record.medications;
    let unknown = list.iter().filter(|line| !matches!(line.identity, Identity::Recognised(_))).count();
    let rows = each(list.iter().enumerate(), |(index, line)| {
        div(
            "",
            [
                dt("", bag::name(view, line)),
                dd("", [p("", bag::sentence(view, line)), not_checked(view, line)]),
                dd("bb-answer-change", change(view, line.name(), Place::Medicine(index))),
            ],
        )
    });
    section(
        "",
        [
            heading(view, t!(language, CheckMedicines), Some(Place::Medicines)),
            if unknown == 0 { none() } else { p("bb-note", t!(language, CheckNotRecognised, n = unknown)) },
            dl("bb-answers", rows),
        ],
    )
}

fn not_checked(view: View, line: &Medication) -> Html {
    let words = match line.identity {
        Identity::Recognised(_) => return none(),
        Identity::Unknown => t!(view.language(), IdentityUnknown),
        Identity::Ambiguous(_) => t!(view.language(), IdentityAmbiguous),
        Identity::Misspelt(_) => t!(view.language(), IdentityMisspelt),
    };
    p("", span("bb-tag", words))
}

fn about(view: View, question: Question) -> Html {
    let language = view.language();
    let name = text(language, question.title());
    let answers = answers(view, question);
    let said = if answers.is_empty() {
        dd("bb-not-said", t!(language, CheckNotSaid))
    } else {
        dd("", each(answers, |answer| p("", answer)))
    };
    div("", [dt("", name), said, dd("bb-answer-change", change(view, name, Place::About(question)))])
}

fn on_day(view: View, words: &str, day: Option<Date>) -> String {
    match day {
        Some(day) => [words, ", ", &date(view.language(), day)].concat(),
        None => words.to_owned(),
    }
}

fn answers(view: View, question: Question) -> Vec<String> {
    let language = view.language();
    let person = &view.state.record.person;
    let mut said = Vec::new();
    match question {
        Question::Age => {
            said.extend(person.birth_date.map(|day| t!(language, CheckBorn, date = &date(language, day))));
            let age = person.age.filter(|_| person.birth_date.is_none());
            said.extend(age.map(|age| t!(language, CheckAge, n = age)));
        }
        Question::Sex => said.extend(person.sex.map(|sex| match sex {
            Sex::Female => t!(language, AboutFemale).to_owned(),
            Sex::Male => t!(language, AboutMale).to_owned(),
        })),
        Question::Pregnancy => {
            let yes_no = |yes| if yes { t!(language, Yes) } else { t!(language, No) };
            let line = |name: &str, yes| [name, ": ", yes_no(yes)].concat();
            said.extend(person.pregnancy.pregnant.map(|yes| line(t!(language, AboutPregnant), yes)));
            said.extend(
                person.pregnancy.breastfeeding.map(|yes| line(t!(language, AboutBreastfeeding), yes)),
            );
        }
        Question::Conditions => match person.conditions.as_deref() {
            Some([]) => said.push(t!(language, CheckNone).to_owned()),
            known => said.extend(known.into_iter().flatten().map(|condition| match condition.key {
                Some(_) => condition.text.clone(),
                None => t!(language, CheckConditionUnknown, name = &condition.text),
            })),
        },
        Question::Allergies => match person.allergies.as_deref() {
            Some([]) => said.push(t!(language, CheckNone).to_owned()),
            known => {
                said.extend(known.into_iter().flatten().map(|allergy| words::allergy(language, allergy)))
            }
        },
        Question::Kidney => {
            said.extend(person.egfr.map(|egfr| t!(language, CheckKidneyValue, n = egfr)));
            said.extend(person.weight_kg.map(|weight| t!(language, CheckWeightValue, n = weight)));
        }
        Question::Results => said.extend(results(person).map(|result| on_day(view, &result.text, result.on))),
        Question::Symptoms => match view.state.record.symptoms.as_deref() {
            Some([]) => said.push(t!(language, CheckNone).to_owned()),
            known => said.extend(known.into_iter().flatten().map(|symptom| {
                let words = match (&symptom.key, view.env.symptom_meant(&symptom.text, language)) {
                    (Some(_), _) => symptom.text.clone(),
                    (None, Some(meant)) => {
                        t!(language, CheckSymptomMeant, name = &symptom.text, meant = meant)
                    }
                    (None, None) => t!(language, CheckConditionUnknown, name = &symptom.text),
                };
                on_day(view, &words, symptom.since)
            })),
        },
        Question::Use => {
            let habit = |name: &str, habit: &Option<Use>| {
                habit.as_ref().map(|habit| [name, ": ", &habit.text].concat())
            };
            said.extend(habit(t!(language, AboutAlcohol), &person.alcohol));
            said.extend(habit(t!(language, AboutTobacco), &person.tobacco));
            said.extend(habit(t!(language, AboutCannabis), &person.cannabis));
        }
    }
    said
}
