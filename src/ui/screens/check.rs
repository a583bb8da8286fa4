use crate::app::{Answer, ForgottenKind, Msg, Place, Question};
use crate::messages::{Key, date, text};
use crate::model::{Identity, Sex, Use};
use crate::t;
use crate::ui::View;
use crate::ui::parts::{actions, bag, hidden, lead, main_button, title};
use yew::prelude::*;

/// All answers, each with a way to change it that leads back here.
pub(super) fn check(view: View) -> Html {
    let language = view.language();
    html! {
        <>
            { title(t!(language, CheckTitle)) }
            { lead(t!(language, CheckLead)) }
            { medicines(view) }
            <section>
                { heading(view, t!(language, CheckForgotten), Place::Forgotten) }
                <dl class="bb-answers">
                    { for ForgottenKind::ALL.into_iter().map(|kind| {
                        let answer = match view.state.forgotten(kind) {
                            Answer::NotAsked => Key::ForgottenAnswerNotAsked,
                            Answer::None => Key::ForgottenAnswerNone,
                            Answer::Some => Key::ForgottenAnswerSome,
                        };
                        html! {
                            <div><dt>{ text(language, super::forgotten::name(kind)) }</dt>
                                <dd>{ text(language, answer) }</dd></div>
                        }
                    }) }
                </dl>
            </section>
            <section>
                <div class="bb-section-head"><h2>{ t!(language, CheckAbout) }</h2></div>
                <dl class="bb-answers">
                    { for view.state.questions(view.env).map(|question| about(view, question)) }
                </dl>
            </section>
            { actions(main_button(view, t!(language, CheckDo), Msg::Continued)) }
        </>
    }
}

fn heading(view: View, words: &str, place: Place) -> Html {
    html! { <div class="bb-section-head"><h2>{ words }</h2>{ change(view, words, place) }</div> }
}

fn change(view: View, name: &str, place: Place) -> Html {
    html! {
        <button type="button" class="bb-quiet" onclick={view.on(Msg::ChangeAsked(place))}>
            { t!(view.language(), Change) }{ hidden(&[": ", name].concat()) }
        </button>
    }
}

fn medicines(view: View) -> Html {
    let language = view.language();
    let list = &view.state.record.medications;
    let unknown = list.iter().filter(|line| !matches!(line.identity, Identity::Recognised(_))).count();
    html! {
        <section>
            { heading(view, t!(language, CheckMedicines), Place::Medicines) }
            if unknown > 0 {
                <p class="bb-note">{ t!(language, CheckNotRecognised, n = unknown) }</p>
            }
            <dl class="bb-answers">
                { for list.iter().enumerate().map(|(index, line)| html! {
                    <div>
                        <dt><bdi>{ line.name() }</bdi>{ " " }<span class="bb-strength">{ view.env.strength(line) }</span></dt>
                        <dd>{ bag::sentence(view, line) }</dd>
                        <dd class="bb-answer-change">{ change(view, line.name(), Place::Medicine(index)) }</dd>
                    </div>
                }) }
            </dl>
        </section>
    }
}

fn about(view: View, question: Question) -> Html {
    let language = view.language();
    let name = text(language, question.title());
    let answers = answers(view, question);
    html! {
        <div>
            <dt>{ name }</dt>
            if answers.is_empty() {
                <dd class="bb-not-said">{ t!(language, CheckNotSaid) }</dd>
            } else {
                <dd>{ for answers.into_iter().map(|answer| html! { <p>{ answer }</p> }) }</dd>
            }
            <dd class="bb-answer-change">{ change(view, name, Place::About(question)) }</dd>
        </div>
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
            known => said.extend(known.into_iter().flatten().map(|allergy| {
                let known = !allergy.ingredients.is_empty() || allergy.group.is_some();
                let name = match &allergy.reaction {
                    Some(reaction) => t!(language, CheckReaction, name = &allergy.text, text = reaction),
                    None => allergy.text.clone(),
                };
                if known { name } else { t!(language, CheckConditionUnknown, name = &name) }
            })),
        },
        Question::Kidney => {
            said.extend(person.egfr.map(|egfr| t!(language, CheckKidneyValue, n = egfr)));
            said.extend(person.weight_kg.map(|weight| t!(language, CheckWeightValue, n = weight)));
        }
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
