use super::phrase::said;
use crate::knowledge::{Knowledge, Purpose};
use crate::messages::Language;
use crate::model::Medication;

/// What is told of what a medicine is often used for.
const MOST: usize = 3;

/// What a line is often used for, in a few plain words; `None` if that is not known. Of several ingredients only what is common
/// to them: together they may be for something else. Never the person's own reason.
pub fn often_used_for(language: Language, line: &Medication, knowledge: &Knowledge) -> Option<String> {
    let stated = line.route.or(line.form.and_then(|form| form.usual_route()));
    let mut common: Option<Vec<&str>> = None;
    for part in line.parts() {
        let number = knowledge.index_of(part.ingredient)?;
        let route = stated.or(knowledge.facts(number).map(|facts| facts.usual_route))?;
        let is_for = |purpose: &&Purpose| purpose.is_of(number, route);
        let purposes = knowledge.content.purposes.iter().filter(is_for);
        let mut words: Vec<&str> = Vec::new();
        for words_of in purposes.map(|purpose| said(language, &purpose.words)) {
            if !words.contains(&words_of) {
                words.push(words_of);
            }
        }
        match &mut common {
            Some(common) => common.retain(|known| words.contains(known)),
            None => common = Some(words),
        }
    }
    let mut words = common.filter(|words| !words.is_empty())?;
    words.truncate(MOST);
    Some(words.join(", "))
}
