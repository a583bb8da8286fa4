//! One line with several medicines to one text for each.

use super::chunk::{Chunk, chunks};
use super::english::LEAD_IN;
use super::name::{exact, same_ingredients};
use super::spanish;
use crate::formats::directions::{Item, Meaning, Sense, items};
use crate::formats::words::{Kind, Token, tokens};
use crate::model::Identity;
use crate::names::Names;
use crate::values::lower_case;

/// The texts of the medicines in a line, and the words before the first that name none ("Her medications include").
///
/// A comma or an "and" parts two medicines only where a known name follows, or an unknown word with an amount: else it
/// goes on with the directions.
pub(super) fn split<'a>(text: &'a str, names: &Names) -> (Vec<&'a str>, Option<&'a str>) {
    let tokens = tokens(text);
    let chunks = chunks(text, &tokens);
    let (items, _) = items(&tokens, &[]);
    let mut splitter = Splitter {
        tokens: &tokens,
        chunks: &chunks,
        items: &items,
        names,
        starts: Vec::new(),
        lead_in: None,
    };
    splitter.run();
    let starts = splitter.starts;
    let lead_in = splitter.lead_in;
    let from = lead_in.and_then(|at| tokens.get(at)).map_or(0, |token| token.start);
    let mut texts = Vec::new();
    let mut begin = from;
    for start in starts.iter().filter_map(|at| tokens.get(*at)).map(|token| token.start).chain([text.len()]) {
        let part = without_joints(text.get(begin..start).unwrap_or(""));
        // Signs without a word stay with the medicine after them.
        if part.chars().any(char::is_alphanumeric) {
            texts.push(part);
            begin = start;
        }
    }
    if texts.is_empty() {
        texts.push(text);
    }
    (texts, text.get(..from).map(str::trim).filter(|words| !words.is_empty()))
}

struct Splitter<'a> {
    tokens: &'a [Token],
    chunks: &'a [Chunk<'a>],
    items: &'a [Item],
    names: &'a Names,
    // Tokens at which a new medicine begins, but the first.
    starts: Vec<usize>,
    // Token at which the first begins, where words that name none stand before.
    lead_in: Option<usize>,
}

impl Splitter<'_> {
    fn run(&mut self) {
        let mut current: Option<Identity> = None;
        let mut begun = false;
        // Where the medicine after a comma or "and" begins, while only small words followed.
        let mut joint: Option<usize> = None;
        let mut joined_by_word = false;
        let mut guarded = false;
        let mut numbers_seen = false;
        let mut index = 0;
        while let Some(chunk) = self.chunks.get(index) {
            let sense = self.sense(chunk);
            if chunk.after_break && !chunk.in_brackets {
                joint = Some(chunk.tokens.start);
                joined_by_word = false;
                guarded = false;
            }
            if is_joint(chunk, sense) && !chunk.in_brackets {
                joint.get_or_insert(
                    self.chunks.get(index + 1).map_or(chunk.tokens.end, |next| next.tokens.start),
                );
                joined_by_word = true;
                index += 1;
                continue;
            }
            if chunk.in_brackets {
                index += 1;
                continue;
            }
            // Words of directions are no names, but for the first word of a medicine.
            let may_be_name =
                !begun || joint.is_some() || matches!(sense, None | Some(Sense::Plain | Sense::Complaint));
            let found = may_be_name.then(|| exact(self.chunks, index, self.items, self.names)).flatten();
            if let Some((identity, end)) = found {
                let known = current.is_some();
                // The same name again with an amount of its own is another line: "Ritalin ER 36 mg and Ritalin 10 mg".
                let again = numbers_seen && self.unit_follows(end);
                let other =
                    again || current.as_ref().is_none_or(|current| !same_ingredients(current, &identity));
                let amount_follows = self.amount_follows(end);
                let free = !(guarded && (joined_by_word || self.in_advice(index))) || amount_follows;
                match joint {
                    // An amount after another name is that one's, whatever stands between.
                    None if begun && known && other && self.unit_follows(end) => {
                        self.starts.push(chunk.tokens.start);
                        current = Some(identity);
                    }
                    Some(start)
                        if begun && other && free && (known || chunk.after_break || amount_follows) =>
                    {
                        self.starts.push(start);
                        current = Some(identity);
                    }
                    _ if !known && begun && self.after_lead_in(index) => {
                        self.lead_in = Some(chunk.tokens.start);
                        current = Some(identity);
                    }
                    _ if !begun => current = Some(identity),
                    _ => {}
                }
                begun = true;
                joint = None;
                numbers_seen = false;
                index = self
                    .chunks
                    .iter()
                    .position(|chunk| chunk.tokens.start >= end)
                    .unwrap_or(self.chunks.len());
                continue;
            }
            if let Some(start) = joint
                && begun
                && current.is_some()
                && !guarded
                && chunk.after_break
                && sense.is_none()
                && self.is_unknown_medicine(index)
            {
                self.starts.push(start);
                current = None;
            }
            numbers_seen |= matches!(sense, Some(Sense::Number(_)));
            guarded |= matches!(
                sense,
                Some(Sense::AdviceOn | Sense::Beside(_) | Sense::For | Sense::When | Sense::Really)
            );
            let small = matches!(
                sense,
                Some(
                    Sense::Filler
                        | Sense::Take
                        | Sense::Taking
                        | Sense::And
                        | Sense::Onto
                        | Sense::Per
                        // "Zoloft daily. Stopped Prozac.": the status belongs to the name after it.
                        | Sense::Stopped
                        | Sense::Started
                        | Sense::NotSure
                        | Sense::Paused
                )
            );
            if !small {
                begun |= matches!(sense, None | Some(Sense::Plain | Sense::Complaint));
                joint = None;
            }
            index += 1;
        }
    }

    fn sense(&self, chunk: &Chunk<'_>) -> Option<Sense> {
        let item = self.items.iter().find(|item| (item.first..=item.last).contains(&chunk.tokens.start))?;
        match item.sense {
            Meaning::Said(sense) => Some(sense),
            Meaning::Number(_) | Meaning::UnclearNumber => Some(Sense::Number(0.0)),
            _ => None,
        }
    }

    fn in_advice(&self, index: usize) -> bool {
        index
            .checked_sub(1)
            .and_then(|before| self.chunks.get(before))
            .is_some_and(|chunk| matches!(self.sense(chunk), Some(Sense::AdviceOn)))
    }

    // "include Diovan": a word before the name after which a list begins.
    fn after_lead_in(&self, index: usize) -> bool {
        index
            .checked_sub(1)
            .and_then(|before| self.chunks.get(before))
            .map(|chunk| lower_case(&chunk.text))
            .is_some_and(|word| LEAD_IN.iter().chain(spanish::LEAD_IN).any(|known| *known == word))
    }

    fn amount_follows(&self, token: usize) -> bool {
        let number = self.tokens.get(token).is_some_and(|token| matches!(token.kind, Kind::Number(_)));
        let unit = self.items.iter().find(|item| item.first > token);
        number
            && unit.is_some_and(|item| {
                matches!(
                    item.sense,
                    Meaning::Said(Sense::Unit(..) | Sense::Piece(_)) | Meaning::Sign('/' | '-' | '%')
                )
            })
    }

    // "10 mg" at a token.
    fn unit_follows(&self, token: usize) -> bool {
        let mut rest = self.items.iter().skip_while(|item| item.first < token).map(|item| item.sense);
        matches!(rest.next(), Some(Meaning::Number(_)))
            && matches!(rest.next(), Some(Meaning::Said(Sense::Unit(..))))
    }

    // Unknown words up to an amount ("foobarol 5 mg"), or alone in a list of names ("aspirin, foobarol, Lexapro").
    fn is_unknown_medicine(&self, index: usize) -> bool {
        let rest = self.chunks.get(index..).unwrap_or_default();
        let piece = 1 + rest.iter().skip(1).take_while(|chunk| !chunk.after_break).count();
        let piece = rest.get(..piece).unwrap_or_default();
        let unknown = piece.iter().take_while(|chunk| self.sense(chunk).is_none()).count();
        match piece.get(unknown) {
            None => piece.len() <= 3 && self.starts.len() >= 2,
            Some(next) => unknown <= 3 && self.amount_follows(next.tokens.start),
        }
    }
}

fn is_joint(chunk: &Chunk<'_>, sense: Option<Sense>) -> bool {
    matches!(sense, Some(Sense::And | Sense::To)) || matches!(chunk.text.as_ref(), "&" | "+" | "/" | "or")
}

// Without the commas and small words that joined a text to its neighbours.
fn without_joints(text: &str) -> &str {
    let mut text = text;
    loop {
        let before = text;
        text = text.trim_matches(|c: char| c.is_whitespace() || [',', ';', '|', '&', '+', '/'].contains(&c));
        for word in ["and", "or", "and the", "the", "also", "plus"] {
            let lower = lower_case(text);
            if lower.len() == text.len() && lower.ends_with(&format!(" {word}")) {
                text = text.get(..text.len() - word.len()).unwrap_or(text);
            }
        }
        if text == before {
            return text;
        }
    }
}
