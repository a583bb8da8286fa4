//! The columns of `names.pack`. A name costs about five bytes on the wire: neighbours share their beginnings, capitals
//! follow a rule, and a name that its ingredients spell ("lithium carbonate", "carbidopa/levodopa") is not spelt again.

use super::names_pack::{IngredientKind, IngredientRow, NameKind, NameRow, NamesContent};
use crate::values::{IngredientId, Route, Strength};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A salt's word is worth an entry of its own from so many uses.
const FEWEST_USES: usize = 4;

#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Columns {
    // Numbers of the ingredients, one byte of each after the other: the higher bytes hardly differ.
    id_bytes: [Vec<u8>; 4],
    ingredient_kinds: Vec<IngredientKind>,
    ingredient_routes: Vec<Option<Route>>,
    // Names with letters of their own; those of kind `Ingredient` name the ingredients, in their order.
    kinds: Vec<NameKind>,
    shared: Vec<u8>,
    rest: String,
    // Which letters are capitals or small against the rule: bit 0 is the first letter.
    capitals: Vec<(u16, u128)>,
    // How many parts; 0 is the ingredient that was named last.
    counts: Vec<u8>,
    parts: Vec<u16>,
    // Names joined from their parts with "/": how many, and which.
    joined_counts: Vec<u8>,
    joined_parts: Vec<u16>,
    // Names made of an ingredient and a word for the salt: steps from one ingredient to the next, and which word.
    salts: String,
    salted: Vec<u16>,
    salt_of: Vec<u8>,
    // Of all names: those spelt, those joined, those with a salt.
    common: Vec<u8>,
    routes: Vec<(u16, Route)>,
    strengths: Vec<(u16, Vec<Option<Strength>>)>,
}

impl Columns {
    /// Takes content apart. Names and ingredients are expected in order of their letters; other orders only cost bytes.
    pub fn of(content: &NamesContent) -> Self {
        let mut columns = Self::default();
        columns.take_ingredients(content);
        let salts = common_salts(content);
        columns.salts = salts.join("\n");
        let salt = |row: &NameRow| {
            salt_of(row, content).and_then(|salt| salts.iter().position(|other| *other == salt))
        };
        let is_joined = |row: &&NameRow| {
            row.kind == NameKind::Generic
                && row.parts.len() > 1
                && row.name == content.joined_name(&row.parts)
        };
        let (joined, others): (Vec<_>, Vec<_>) = content.names.iter().partition(is_joined);
        let (salted, spelt): (Vec<_>, Vec<_>) = others.into_iter().partition(|row| salt(row).is_some());
        columns.take_spelt(&spelt);
        for row in &joined {
            columns.joined_counts.push(byte(row.parts.len()));
            columns.joined_parts.extend(&row.parts);
        }
        let mut last = 0;
        for row in &salted {
            let place = row.parts.first().copied().unwrap_or(0);
            columns.salted.push(place.wrapping_sub(last));
            columns.salt_of.extend(salt(row).map(byte));
            last = place;
        }
        for (row, number) in spelt.iter().chain(&joined).chain(&salted).zip(0_u16..) {
            columns.common.push(row.common);
            columns.routes.extend(row.route.map(|route| (number, route)));
            if !row.strengths.is_empty() {
                columns.strengths.push((number, row.strengths.clone()));
            }
        }
        columns
    }

    fn take_ingredients(&mut self, content: &NamesContent) {
        for row in &content.ingredients {
            for (bytes, byte) in self.id_bytes.iter_mut().zip(row.id.0.to_le_bytes()) {
                bytes.push(byte);
            }
            self.ingredient_kinds.push(row.kind);
            self.ingredient_routes.push(row.route);
        }
    }

    fn take_spelt(&mut self, rows: &[&NameRow]) {
        let (mut before, mut ingredient) = (String::new(), None);
        for (row, number) in rows.iter().zip(0_u16..) {
            let small = row.name.to_ascii_lowercase();
            let shared =
                before.char_indices().zip(small.chars()).take_while(|((_, one), other)| one == other);
            let shared = shared.last().map_or(0, |((place, letter), _)| place + letter.len_utf8());
            // What is shared must fit a byte and end between two letters.
            let shared =
                (0..=shared.min(255)).rev().find(|&place| small.is_char_boundary(place)).unwrap_or(0);
            self.kinds.push(row.kind);
            self.shared.push(byte(shared));
            self.rest.push_str(small.get(shared..).unwrap_or_default());
            self.rest.push('\n');
            let odd = odd_letters(&with_capitals(&small, row.kind), &row.name);
            if odd != 0 {
                self.capitals.push((number, odd));
            }
            before = small;
            if row.kind == NameKind::Ingredient {
                ingredient = row.parts.first().copied();
                continue;
            }
            match row.parts.as_slice() {
                [only] if Some(*only) == ingredient => self.counts.push(0),
                parts => {
                    self.counts.push(byte(parts.len()));
                    self.parts.extend(parts);
                }
            }
        }
    }

    /// Puts the content together again; `None` if the columns contradict each other.
    pub fn content(&self) -> Option<NamesContent> {
        let mut content = NamesContent::default();
        self.put_spelt(&mut content)?;
        let mut parts = self.joined_parts.iter().copied();
        for &count in &self.joined_counts {
            let own = next_parts(&mut parts, count)?;
            content.names.push(generic(content.joined_name(&own), own));
        }
        let salts: Vec<&str> = self.salts.split('\n').collect();
        let mut place = 0_u16;
        for (step, &salt) in self.salted.iter().zip(&self.salt_of) {
            place = place.wrapping_add(*step);
            let ingredient = content.ingredients.get(usize::from(place))?;
            let name = format!("{} {}", ingredient.name, salts.get(usize::from(salt))?);
            content.names.push(generic(name, vec![place]));
        }
        let is_known =
            |row: &NameRow| row.parts.iter().all(|&part| usize::from(part) < content.ingredients.len());
        if self.common.len() != content.names.len() || !content.names.iter().all(is_known) {
            return None;
        }
        for (row, &common) in content.names.iter_mut().zip(&self.common) {
            row.common = common;
        }
        for &(number, route) in &self.routes {
            content.names.get_mut(usize::from(number))?.route = Some(route);
        }
        for (number, strengths) in &self.strengths {
            let row = content.names.get_mut(usize::from(*number))?;
            row.strengths = Some(strengths).filter(|strengths| strengths.len() == row.parts.len())?.clone();
        }
        Some(content)
    }

    fn put_spelt(&self, content: &mut NamesContent) -> Option<()> {
        let [zero, one, two, three] = &self.id_bytes;
        let mut ids = zero.iter().zip(one).zip(two.iter().zip(three));
        let mut facts = self.ingredient_kinds.iter().zip(&self.ingredient_routes);
        let mut rest = self.rest.split('\n');
        let mut counts = self.counts.iter();
        let mut parts = self.parts.iter().copied();
        let mut capitals = self.capitals.iter().peekable();
        let mut small = String::new();
        for (number, (&kind, &shared)) in self.kinds.iter().zip(&self.shared).enumerate() {
            if !small.is_char_boundary(usize::from(shared)) {
                return None;
            }
            small.truncate(usize::from(shared));
            small.push_str(rest.next()?);
            let mut name = with_capitals(&small, kind);
            if let Some((_, odd)) = capitals.next_if(|(place, _)| usize::from(*place) == number) {
                name = turned(&name, *odd);
            }
            let parts = match kind {
                NameKind::Ingredient => {
                    let ((&zero, &one), (&two, &three)) = ids.next()?;
                    let (&kind, &route) = facts.next()?;
                    let id = IngredientId(u32::from_le_bytes([zero, one, two, three]));
                    content.ingredients.push(IngredientRow { id, name: name.clone(), kind, route });
                    vec![last_place(content)?]
                }
                _ => match *counts.next()? {
                    0 => vec![last_place(content)?],
                    count => next_parts(&mut parts, count)?,
                },
            };
            content.names.push(NameRow { name, kind, parts, ..NameRow::default() });
        }
        Some(())
    }
}

fn generic(name: String, parts: Vec<u16>) -> NameRow {
    NameRow { name, kind: NameKind::Generic, parts, ..NameRow::default() }
}

fn last_place(content: &NamesContent) -> Option<u16> {
    u16::try_from(content.ingredients.len().checked_sub(1)?).ok()
}

fn next_parts(parts: &mut impl Iterator<Item = u16>, count: u8) -> Option<Vec<u16>> {
    let own: Vec<u16> = parts.take(usize::from(count)).collect();
    (own.len() == usize::from(count)).then_some(own)
}

/// The word after its only ingredient's name, for a generic name.
fn salt_of<'a>(row: &'a NameRow, content: &NamesContent) -> Option<&'a str> {
    let &[place] = row.parts.as_slice() else { return None };
    let ingredient = content.ingredients.get(usize::from(place)).filter(|_| row.kind == NameKind::Generic)?;
    row.name.strip_prefix(ingredient.name.as_str())?.strip_prefix(' ')
}

fn common_salts(content: &NamesContent) -> Vec<&str> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for salt in content.names.iter().filter_map(|row| salt_of(row, content)) {
        *uses.entry(salt).or_default() += 1;
    }
    let common = uses.into_iter().filter(|(_, count)| *count >= FEWEST_USES).map(|(salt, _)| salt);
    common.take(usize::from(u8::MAX)).collect()
}

/// The rule: a brand's words begin with a capital, and later words of up to four letters without a vowel are all
/// capitals ("Toprol XL"); short forms are capitals, other names small. Accented letters are as they are.
fn with_capitals(small: &str, kind: NameKind) -> String {
    match kind {
        NameKind::Ingredient | NameKind::Generic => return small.to_owned(),
        NameKind::Short => return small.to_ascii_uppercase(),
        NameKind::Brand => {}
    }
    let mut name = String::with_capacity(small.len());
    for piece in small.split_inclusive(|letter: char| !letter.is_ascii_alphanumeric() && letter != '\'') {
        let word = piece.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric());
        let is_short = word.len() <= 4 && !word.contains(['a', 'e', 'i', 'o', 'u', 'y']) || word.len() <= 2;
        if is_short && !name.is_empty() {
            name.push_str(&piece.to_ascii_uppercase());
        } else {
            name.push_str(piece.get(..1).unwrap_or_default().to_ascii_uppercase().as_str());
            name.push_str(if piece.is_char_boundary(1) { piece.get(1..).unwrap_or_default() } else { piece });
        }
    }
    name
}

fn odd_letters(ruled: &str, name: &str) -> u128 {
    let odd = ruled
        .chars()
        .zip(name.chars())
        .enumerate()
        .filter(|(place, (one, other))| one != other && *place < 128);
    odd.fold(0, |bits, (place, _)| bits | 1 << place)
}

fn turned(name: &str, odd: u128) -> String {
    let turn = |(place, letter): (usize, char)| match letter {
        _ if place >= 128 || odd >> place & 1 == 0 => letter,
        'a'..='z' => letter.to_ascii_uppercase(),
        _ => letter.to_ascii_lowercase(),
    };
    name.chars().enumerate().map(turn).collect()
}

fn byte(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
