//! Walks over the items of one line and gathers what they say. Each rule takes what it understands at the present item
//! and tells where to go on; what no rule takes stays unread.

use super::lexicon::{Item, Meaning, items};
use super::sense::Sense;
use super::{Context, Reading};
use crate::formats::NoteKind;
use crate::formats::words::{Kind, Token, on_one_line, source};
use crate::model::{Dose, Frequency, TimeOfDay, Weekday};
use crate::values::{Form, Strength, Unit};
use std::ops::Range;

/// One dose with when it is taken. A second dose in the line starts a second event.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Event {
    pub dose: Option<Dose>,
    /// The amount beside the name, as the strength that it turns out to be if a dose is said later.
    pub beside_name: Option<(Strength, Range<usize>)>,
    /// The dose is that amount, and is one only if the line goes on to say when it is taken.
    pub implied: bool,
    pub frequency: Option<Frequency>,
    /// Once for each time of day.
    pub each_time: bool,
    /// "with meals" counts only if nothing else says how often.
    pub each_meal: bool,
    pub times: Vec<TimeOfDay>,
    pub clock_times: usize,
    pub weekdays: Vec<Weekday>,
}

/// A most for each day, as said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Limit {
    Pieces(f64),
    Measured(f64, Unit),
    Doses(f64),
}

pub(super) struct Reader<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    pub items: Vec<Item>,
    pub at: usize,
    pub context: &'a Context<'a>,
    pub out: Reading,
    /// The dose being read, and those before it.
    pub current: Event,
    pub earlier: Vec<Event>,
    pub strength_items: Option<Range<usize>>,
    pub limit: Option<(Limit, Range<usize>)>,
    /// Items that speak of dose and time, from the first to the last.
    pub dosing: Option<Range<usize>>,
    /// Items not understood, and why.
    pub unread: Vec<Range<usize>>,
    pub notes: Vec<(NoteKind, Range<usize>)>,
    /// Where "as needed" was said.
    pub as_needed_at: Option<usize>,
    /// A number was left unread, so that the amount beside the name need not be the dose.
    pub unclear_dose: bool,
    pub several_doses: bool,
    pub varies: bool,
    pub contradiction: bool,
    /// The last thing read was the name: what follows is its strength.
    pub after_name: bool,
    /// Nothing but the name stands before this number.
    pub right_after_name: bool,
    pub after_take: bool,
    pub applying: bool,
    /// At the beginning of a clause.
    pub clause_start: bool,
}

/// Reads one line.
pub(super) fn read<'a>(text: &'a str, tokens: &'a [Token], context: &'a Context<'a>) -> Reading {
    let (items, read_as) = items(tokens, context.names);
    let mut out =
        Reading { form: context.form, release: context.release, route: context.route, ..Reading::default() };
    for (token, meant) in read_as {
        out.notes.push((NoteKind::ReadAs(meant.to_string()), source(text, tokens, token, token).to_string()));
    }
    let mut reader = Reader {
        text,
        tokens,
        items,
        at: 0,
        context,
        out,
        current: Event::default(),
        earlier: Vec::new(),
        strength_items: None,
        limit: None,
        dosing: None,
        unread: Vec::new(),
        notes: Vec::new(),
        as_needed_at: None,
        unclear_dose: false,
        several_doses: false,
        varies: false,
        contradiction: false,
        after_name: false,
        right_after_name: false,
        after_take: false,
        applying: false,
        clause_start: true,
    };
    while reader.at < reader.items.len() {
        reader.step();
    }
    reader.settle();
    reader.out
}

impl Reader<'_> {
    fn step(&mut self) {
        // In this order: what comes first takes the words.
        let rules: &[fn(&mut Self) -> Option<usize>] = &[
            Self::name,
            Self::extra,
            Self::negative,
            Self::sign,
            Self::varying,
            Self::really,
            Self::status,
            Self::advice,
            Self::as_needed,
            Self::before_meal_by,
            Self::duration,
            Self::purpose,
            Self::daily_limit,
            Self::frequency,
            Self::clock,
            Self::dose,
            Self::time_of_day,
            Self::meal,
            Self::weekdays,
            Self::form,
            Self::place,
            Self::complaint,
            Self::small_word,
        ];
        let before = self.at;
        let next = rules.iter().find_map(|rule| rule(self));
        match next {
            Some(next) => self.at = next.max(before + 1),
            None => {
                self.leave_unread(before..before + 1);
                self.at = before + 1;
            }
        }
        let item = self.items.get(self.at.saturating_sub(1));
        let last = item.map_or(Meaning::Unknown, |item| item.sense);
        self.after_take =
            last == Meaning::Said(Sense::Take) || (self.after_take && last == Meaning::Said(Sense::Filler));
        self.clause_start = matches!(last, Meaning::Sign(',' | ';' | '.' | '(' | ':' | '-' | '|'));
        let keeps_place = matches!(
            last,
            Meaning::Name
                | Meaning::Sign(_)
                | Meaning::Said(
                    Sense::Form(_)
                        | Sense::FormAt(..)
                        | Sense::Piece(_)
                        | Sense::Release(_)
                        | Sense::Route(_)
                        | Sense::Filler
                )
        ) && last != Meaning::Sign(';');
        self.after_name = (self.after_name || last == Meaning::Name) && keeps_place;
        self.right_after_name = last == Meaning::Name
            || (self.right_after_name
                && matches!(
                    last,
                    Meaning::Said(Sense::Release(_) | Sense::Form(_) | Sense::FormAt(..) | Sense::Piece(_))
                ));
    }

    // ---- looking at items

    pub(super) fn meaning(&self, at: usize) -> Option<Meaning> {
        self.items.get(at).map(|item| item.sense)
    }

    pub(super) fn said(&self, at: usize) -> Option<Sense> {
        match self.meaning(at)? {
            Meaning::Said(sense) => Some(sense),
            _ => None,
        }
    }

    pub(super) fn is_sign(&self, at: usize, sign: char) -> bool {
        self.meaning(at) == Some(Meaning::Sign(sign))
    }

    /// A number in digits.
    pub(super) fn digits(&self, at: usize) -> Option<f64> {
        match self.meaning(at)? {
            Meaning::Number(number) => Some(number),
            _ => None,
        }
    }

    /// A number in digits or in words.
    pub(super) fn number(&self, at: usize) -> Option<f64> {
        match self.meaning(at)? {
            Meaning::Number(number) | Meaning::Said(Sense::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// Whether no space stands before an item.
    pub(super) fn glued(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.glued)
    }

    pub(super) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(self.items.get(at)?.first)
    }

    pub(super) fn has_fraction_sign(&self, at: usize) -> bool {
        self.words(at..at + 1).chars().any(|c| matches!(c, '½' | '¼' | '¾' | '⅓' | '⅔'))
    }

    /// "of", "a", "the": words so small that a number may reach over them.
    pub(super) fn is_small_word(&self, at: usize) -> bool {
        self.token(at).and_then(Token::word).is_some_and(|word| word.len() <= 3)
    }

    /// Two or more strengths are expected beside the name, since the product has so many ingredients.
    pub(super) fn list_expected(&self) -> bool {
        self.after_name && self.context.parts > 1
    }

    /// The source of a run of items, on one line.
    pub(super) fn words(&self, range: Range<usize>) -> String {
        let ends =
            (self.items.get(range.start), range.end.checked_sub(1).and_then(|last| self.items.get(last)));
        match ends {
            (Some(first), Some(last)) => on_one_line(source(self.text, self.tokens, first.first, last.last)),
            _ => String::new(),
        }
    }

    /// The token at an item is this word.
    pub(super) fn is_word(&self, at: usize, word: &str) -> bool {
        self.token(at).and_then(Token::word) == Some(word)
    }

    /// The Spanish article "la". The table has it as the "LA" of a long-acting product, which stands in capitals or right
    /// after the name; so has it "su" (your) as Sunday, which stands among other days.
    pub(super) fn is_article(&self, at: usize) -> bool {
        (self.is_word(at, "la") && !self.is_capitals(at) && !self.right_after_name) || self.is_word(at, "su")
    }

    /// The next item after fillers.
    pub(super) fn skip_fillers(&self, at: usize) -> usize {
        let mut at = at;
        while self.said(at) == Some(Sense::Filler) || self.is_article(at) {
            at += 1;
        }
        at
    }

    // ---- keeping what was read

    pub(super) fn leave_unread(&mut self, range: Range<usize>) {
        self.unread.push(range);
    }

    pub(super) fn note(&mut self, kind: NoteKind, range: Range<usize>) {
        self.notes.push((kind, range));
    }

    pub(super) fn mark_dosing(&mut self, range: Range<usize>) {
        self.dosing = Some(match self.dosing.take() {
            Some(seen) => seen.start.min(range.start)..seen.end.max(range.end),
            None => range,
        });
    }

    /// A sign that ends a clause.
    pub(super) fn is_clause_end(&self, at: usize) -> bool {
        match self.meaning(at) {
            None => true,
            Some(Meaning::Sign(',' | ';' | '.' | '(' | ')' | ':' | '|')) => true,
            Some(Meaning::Sign('-')) => !self.glued(at),
            _ => false,
        }
    }

    /// The form said so far.
    pub(super) fn is_form(&self, forms: &[Form]) -> bool {
        self.out.form.is_some_and(|form| forms.contains(&form))
    }

    /// Whether an item is a word that the language table lacks, or one that it has only to protect it.
    pub(super) fn is_plain(&self, at: usize) -> bool {
        matches!(self.meaning(at), Some(Meaning::Unknown | Meaning::Said(Sense::Plain | Sense::Complaint)))
    }

    /// Whether the token at an item is written in capitals.
    pub(super) fn is_capitals(&self, at: usize) -> bool {
        let words = self.words(at..at + 1);
        self.token(at).is_some_and(|token| matches!(token.kind, Kind::Word(_)))
            && words.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
    }
}
