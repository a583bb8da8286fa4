use super::chunk::{Chunk, chunks};
use crate::formats::directions::{Item, Meaning, Sense, items};
use crate::formats::words::Token;
use crate::model::{Identity, Part};
use crate::names::Names;
use crate::values::{InOrder, IngredientId, lower_case};
use std::ops::Range;

/// The name in a line: what it was recognised as, and the tokens that it takes.
#[derive(Clone, Debug, Default)]
pub(super) struct Name {
    pub identity: Identity,
    /// Every run of tokens that names the medicine; the first is the name itself, others repeat it ("(sertraline)").
    pub tokens: Vec<Range<usize>>,
    /// A second name in brackets that is another medicine.
    pub conflict: Option<Range<usize>>,
}

/// Finds the name of a line. Before it only words of directions may stand ("Take 1 tablet of ..."); an unknown word
/// begins the name, so that a medicine mentioned later is never taken for it.
pub(super) fn find(text: &str, tokens: &[Token], names: &Names) -> Name {
    let chunks = chunks(text, tokens);
    let (items, _) = items(tokens, &[]);
    for (index, chunk) in chunks.iter().enumerate() {
        if let Some((identity, end)) = exact(&chunks, index, &items, names) {
            let identity = number_or_count(&chunks, index, end, identity, &items, names);
            let mut name = Name { identity, tokens: Vec::new(), conflict: None };
            name.tokens.push(chunk.tokens.start..end);
            name.add_others(&chunks, end, &items, names);
            return name;
        }
        if begins_a_name(chunk, &items) {
            return unknown(text, tokens, &chunks, index, &items, names);
        }
        if !may_stand_before_a_name(chunk, &items) {
            return Name::default();
        }
    }
    Name::default()
}

/// An exact name that begins at a chunk, and the token after it.
pub(super) fn exact(
    chunks: &[Chunk<'_>],
    index: usize,
    items: &[Item],
    names: &Names,
) -> Option<(Identity, usize)> {
    let rest = chunks.get(index..)?;
    // A name does not begin with "with" or "and", though one may hold it.
    if matches!(
        said(rest.first()?, items),
        Some(Sense::And | Sense::To | Sense::For | Sense::When | Sense::Beside(_))
    ) {
        return None;
    }
    // "1 inh qid": an inhalation, not isoniazid.
    let first = rest.first()?.tokens.start;
    let counted = items.iter().take_while(|item| item.first < first).last().map(|item| item.sense);
    if matches!(said(rest.first()?, items), Some(Sense::Piece(_)))
        && matches!(counted, Some(Meaning::Number(_)))
    {
        return None;
    }
    // A name ends before an amount: "Concerta 36 mg and Zoloft 50 mg" is no combination.
    let goes_on = |chunk: &&Chunk<'_>| {
        let directions = matches!(
            said(chunk, items),
            Some(
                Sense::AsNeeded
                    | Sense::For
                    | Sense::Every
                    | Sense::Count(_)
                    | Sense::Stopped
                    | Sense::Started
            )
        );
        !chunk.after_break && !directions && !begins_amount(chunk, items)
    };
    let joined = 1 + rest.iter().skip(1).take_while(goes_on).count();
    let words: Vec<&str> = rest.iter().take(joined).map(|chunk| chunk.text.as_ref()).collect();
    let (count, identity) = names.recognise_longest(&words)?;
    let taken = rest.get(..count)?;
    let end = taken.last()?.tokens.end;
    // "lisinopril and metformin" are two medicines, unless one product is called so or a double strength follows.
    let joint = taken
        .iter()
        .position(|chunk| matches!(said(chunk, items), Some(Sense::And)) || chunk.text.as_ref() == "&");
    if let Some(joint) = joint
        && !is_listed(&identity, taken)
        && !list_follows(end, items)
    {
        let (count, identity) = names.recognise_longest(words.get(..joint)?)?;
        return Some((identity, rest.get(count.checked_sub(1)?)?.tokens.end));
    }
    Some((identity, end))
}

// "Tylenol 3 tablets" may be three tablets of Tylenol, or Tylenol #3.
fn number_or_count(
    chunks: &[Chunk<'_>],
    index: usize,
    end: usize,
    identity: Identity,
    items: &[Item],
    names: &Names,
) -> Identity {
    let taken: Vec<&str> = chunks
        .iter()
        .skip(index)
        .take_while(|chunk| chunk.tokens.end <= end)
        .map(|chunk| chunk.text.as_ref())
        .collect();
    let counts = taken.last().is_some_and(|last| last.chars().all(|c| c.is_ascii_digit()));
    let piece_follows =
        items.iter().any(|item| item.first == end && matches!(item.sense, Meaning::Said(Sense::Piece(_))));
    let shorter = taken.get(..taken.len().saturating_sub(1)).and_then(|words| names.recognise_longest(words));
    match (identity, shorter) {
        (Identity::Recognised(one), Some((_, Identity::Recognised(other)))) if counts && piece_follows => {
            Identity::Ambiguous(vec![other, one])
        }
        (identity, _) => identity,
    }
}

// Whether the name found is that of a product, and not put together from the words.
fn is_listed(identity: &Identity, taken: &[Chunk<'_>]) -> bool {
    let words: Vec<&str> = taken.iter().map(|chunk| chunk.text.as_ref()).collect();
    let typed = lower_case(&words.join(" "));
    match identity {
        Identity::Recognised(candidate) => candidate.parts.len() < 2 || lower_case(&candidate.name) != typed,
        _ => true,
    }
}

// "20/12.5", "25-100" at a token.
fn list_follows(token: usize, items: &[Item]) -> bool {
    let mut rest = items.iter().skip_while(|item| item.first < token).map(|item| item.sense);
    matches!(rest.next(), Some(Meaning::Number(_)))
        && matches!(rest.next(), Some(Meaning::Sign('/' | '-')))
        && matches!(rest.next(), Some(Meaning::Number(_)))
}

// "36mg", "36 mg"
fn begins_amount(chunk: &Chunk<'_>, items: &[Item]) -> bool {
    let mut rest = items.iter().skip_while(|item| item.first < chunk.tokens.start).map(|item| item.sense);
    matches!(rest.next(), Some(Meaning::Number(_)))
        && matches!(rest.next(), Some(Meaning::Said(Sense::Unit(..))))
}

impl Name {
    // "Zoloft (sertraline)", "Zoloft sertraline", "Zoloft/sertraline": the same medicine once more.
    fn add_others(&mut self, chunks: &[Chunk<'_>], end: usize, items: &[Item], names: &Names) {
        let Some(next) = chunks.iter().position(|chunk| chunk.tokens.start >= end) else { return };
        let Some(chunk) = chunks.get(next) else { return };
        let Some((other, other_end)) = exact(chunks, next, items, names) else { return };
        let range = chunk.tokens.start..other_end;
        if let Some(identity) = agreed(&self.identity, &other) {
            self.identity = identity;
            self.tokens.push(range);
        } else if chunk.in_brackets {
            match self.identity {
                Identity::Recognised(_) => self.conflict = Some(range),
                // "Foobarol (chloroquine)" may be it, "Freestyle (glucose) test strip" is not: the person is asked.
                _ => {
                    if let Identity::Recognised(candidate) = other {
                        self.identity = Identity::Misspelt(vec![candidate]);
                    }
                    self.tokens.push(range);
                }
            }
        }
    }
}

// A name that is not known: from a chunk up to where directions begin.
fn unknown(
    text: &str,
    tokens: &[Token],
    chunks: &[Chunk<'_>],
    index: usize,
    items: &[Item],
    names: &Names,
) -> Name {
    let rest = chunks.get(index..).unwrap_or_default();
    let is_name = |chunk: &Chunk<'_>| !chunk.after_break && !begins_directions(chunk, items);
    let count = 1 + rest.iter().skip(1).take_while(|chunk| is_name(chunk)).count();
    let (Some(first), Some(last)) = (rest.first(), rest.get(count - 1)) else { return Name::default() };
    let range = first.tokens.start..last.tokens.end;
    let words = crate::formats::words::source(text, tokens, range.start, range.end.saturating_sub(1));
    let mut identity = names.recognise(words);
    if identity == Identity::Unknown {
        // "his wife's Ambien": the person is asked.
        let inside = (index + 1..index + count).find_map(|inner| exact(chunks, inner, items, names));
        if let Some((Identity::Recognised(candidate), _)) = inside {
            identity = Identity::Misspelt(vec![candidate]);
        }
    }
    let mut name = Name { identity, tokens: Vec::new(), conflict: None };
    name.tokens.push(range.clone());
    name.add_others(chunks, range.end, items, names);
    name
}

/// Whether two identities are the same set of ingredients.
pub(super) fn same_ingredients(one: &Identity, other: &Identity) -> bool {
    agreed(one, other).is_some()
}

// What a name is if another name for it is `other`: "Advil (ibuprofen)". The other settles what was ambiguous.
fn agreed(one: &Identity, other: &Identity) -> Option<Identity> {
    let candidates = |identity: &Identity| match identity {
        Identity::Recognised(candidate) => vec![candidate.clone()],
        Identity::Ambiguous(candidates) => candidates.clone(),
        Identity::Misspelt(_) | Identity::Unknown => Vec::new(),
    };
    let others: Vec<_> = candidates(other).iter().map(|candidate| sorted(&candidate.parts)).collect();
    let mut shared = candidates(one);
    shared.retain(|candidate| others.contains(&sorted(&candidate.parts)));
    match shared.len() {
        0 => None,
        1 => shared.pop().map(Identity::Recognised),
        _ => Some(Identity::Ambiguous(shared)),
    }
}

fn sorted(parts: &[Part]) -> Vec<IngredientId> {
    let mut ids: Vec<_> = parts.iter().map(|part| part.ingredient).collect();
    ids.put_in_order();
    ids
}

fn item_at<'a>(chunk: &Chunk<'_>, items: &'a [Item]) -> Option<&'a Item> {
    items.iter().find(|item| (item.first..=item.last).contains(&chunk.tokens.start))
}

fn said(chunk: &Chunk<'_>, items: &[Item]) -> Option<Sense> {
    match item_at(chunk, items)?.sense {
        Meaning::Said(sense) => Some(sense),
        _ => None,
    }
}

// A word that is not of the directions.
fn begins_a_name(chunk: &Chunk<'_>, items: &[Item]) -> bool {
    matches!(
        item_at(chunk, items).map(|item| item.sense),
        None | Some(Meaning::Unknown | Meaning::Said(Sense::Plain | Sense::Complaint))
    )
}

// "Take", "1", "tablet", "of": words that may stand before the name.
fn may_stand_before_a_name(chunk: &Chunk<'_>, items: &[Item]) -> bool {
    match item_at(chunk, items).map(|item| item.sense) {
        Some(Meaning::Said(sense)) => !matches!(
            sense,
            Sense::Plain
                | Sense::Complaint
                | Sense::For
                | Sense::When
                | Sense::Beside(_)
                | Sense::Food(_)
                | Sense::EachMeal(_)
                | Sense::Meal(_)
                | Sense::Advice
                | Sense::AdviceOn
                | Sense::Varies
                | Sense::Really
                | Sense::Site(_)
        ),
        Some(Meaning::Number(_) | Meaning::Sign(_) | Meaning::UnclearNumber) => true,
        _ => false,
    }
}

// Whether the directions begin here, so that an unknown name ends before.
fn begins_directions(chunk: &Chunk<'_>, items: &[Item]) -> bool {
    match item_at(chunk, items).map(|item| item.sense) {
        Some(Meaning::Said(sense)) => !matches!(
            sense,
            Sense::Plain | Sense::Complaint | Sense::And | Sense::Filler | Sense::AsEarOrWord
        ),
        Some(Meaning::Number(_) | Meaning::UnclearNumber) => true,
        _ => false,
    }
}
