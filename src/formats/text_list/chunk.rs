use crate::formats::directions::LABELS;
use crate::formats::words::{Kind, Token, is_invisible};
use std::borrow::Cow;
use std::ops::Range;

/// A run of text without spaces and without the signs that part names.
#[derive(Debug)]
pub(super) struct Chunk<'a> {
    pub text: Cow<'a, str>,
    pub tokens: Range<usize>,
    /// A comma, a bracket or a dash stands before it.
    pub after_break: bool,
    pub in_brackets: bool,
}

/// The runs of a line.
pub(super) fn chunks<'a>(text: &'a str, tokens: &[Token]) -> Vec<Chunk<'a>> {
    let mut chunks: Vec<Chunk<'a>> = Vec::new();
    let (mut start, mut broken, mut brackets) = (None, true, 0usize);
    let mut close = |from: &mut Option<usize>, to: usize, broken: &mut bool, brackets: usize| {
        let Some(from) = from.take() else { return };
        let ends = tokens.get(from).zip(to.checked_sub(1).and_then(|last| tokens.get(last)));
        let Some(source) = ends.and_then(|(first, last)| text.get(first.start..last.end)) else { return };
        let text = match source.chars().any(is_invisible) {
            true => source.chars().filter(|c| !is_invisible(*c)).collect::<String>().into(),
            false => source.into(),
        };
        chunks.push(Chunk { text, tokens: from..to, after_break: *broken, in_brackets: brackets > 0 });
        *broken = false;
    };
    // Markup ("<b>") and labels ("(also: Advil)") hold no name.
    let mut skip_to = 0;
    for (at, token) in tokens.iter().enumerate() {
        if at < skip_to {
            continue;
        }
        if token.is_sign('<')
            && let Some(length) = tokens.iter().skip(at).take(8).position(|end| end.is_sign('>'))
        {
            close(&mut start, at, &mut broken, brackets);
            skip_to = at + length + 1;
        }
        if let Some(end) = label_end(tokens, at) {
            close(&mut start, at, &mut broken, brackets);
            broken = true;
            skip_to = skip_to.max(end);
        }
        if at < skip_to {
            continue;
        }
        let next_glued = tokens.get(at + 1).is_some_and(|next| next.glued);
        // "St. John's wort", "vit. D"
        let before = at.checked_sub(1).and_then(|before| tokens.get(before)).and_then(Token::word);
        let after_abbreviation = before.is_some_and(|word| matches!(word, "st" | "vit" | "dr" | "mt"));
        let inner_comma = token.is_sign(',') && token.glued && next_glued;
        let parts = [',', ';', ':', '(', ')', '[', ']', '<', '>', '"', '*', '=', '|', '?', '!', '~'];
        let breaks = parts.iter().any(|sign| token.is_sign(*sign))
            || (token.is_sign('-') && !(token.glued && next_glued))
            || (token.is_sign('.') && !next_glued && !after_abbreviation);
        if breaks {
            close(&mut start, at, &mut broken, brackets);
            // "INSULIN,GLARGINE" is one name; "Lexapro, Effexor" are two.
            broken |= !inner_comma && !['<', '>', '"', '*'].iter().any(|sign| token.is_sign(*sign));
            brackets = match token.kind {
                Kind::Sign('(' | '[') => brackets + 1,
                Kind::Sign(')' | ']') => brackets.saturating_sub(1),
                _ => brackets,
            };
            continue;
        }
        if !token.glued || start.is_none() {
            close(&mut start, at, &mut broken, brackets);
            start = Some(at);
        }
    }
    close(&mut start, tokens.len(), &mut broken, brackets);
    chunks
}

// The token after "(also: ...)", if that begins here.
fn label_end(tokens: &[Token], at: usize) -> Option<usize> {
    let label = tokens.get(at + 1).and_then(Token::word)?;
    let begins = tokens.get(at)?.is_sign('(') && LABELS.contains(&label) && tokens.get(at + 2)?.is_sign(':');
    let mut depth = 0;
    let close = tokens.iter().enumerate().skip(at).find(|(_, token)| {
        depth += i32::from(token.is_sign('(')) - i32::from(token.is_sign(')'));
        depth == 0
    });
    close.filter(|_| begins).map(|(close, _)| close + 1)
}
