//! How values stand in the file. One description of a type serves both ways: a value is read into a blank one, member by
//! member. Reader and writer see values through pointers: written out for each type, they were three times as much wasm.

use super::json::Json;
use crate::values::{read_decimal, write_decimal};

/// A value that stands in the file.
pub(super) trait Wire {
    /// The value as it stands in the file. Nothing changes, though it is lent mutably.
    fn save(&mut self) -> Json<'static>;

    /// Takes the value from the file into a blank one; `false` for anything that `save` does not write.
    fn open(&mut self, json: &Json) -> bool;

    /// Whether the absence of a member says the same. It is left out then.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A value before it is read: absent, if it may be.
pub(super) trait Blank: Wire {
    fn blank() -> Self;
}

/// A type of several members.
pub(super) trait Shape {
    /// Shows each member with its name.
    fn members(&mut self, show: &mut dyn FnMut(&'static str, &mut dyn Wire));
}

/// Describes a type by its blank and its members: `object!(Use = Use { .. }, { text: "text", level: "level" })`.
macro_rules! object {
    ($type:ident = $blank:expr, { $($member:ident: $name:literal),+ $(,)? }) => {
        impl Wire for $type {
            fn save(&mut self) -> Json<'static> {
                $crate::formats::save_file::wire::save_object(self)
            }

            fn open(&mut self, json: &Json) -> bool {
                $crate::formats::save_file::wire::open_object(self, json)
            }
        }

        impl $crate::formats::save_file::wire::Shape for $type {
            fn members(&mut self, show: &mut dyn FnMut(&'static str, &mut dyn Wire)) {
                let Self { $($member),+ } = self;
                $(show($name, $member);)+
            }
        }

        impl Blank for $type {
            fn blank() -> Self {
                $blank
            }
        }
    };
}
pub(super) use object;

/// Describes a type by its words: `words!(Sex { Female: "female", Male: "male" })`. The first is the blank one; what stands
/// after `absent` is left out.
macro_rules! words {
    ($type:ident $(absent $absent:ident)? { $first:ident: $first_word:literal $(, $variant:ident: $word:literal)* $(,)? }) => {
        const _: () = {
            const VALUES: &[$type] = &[$type::$first, $($type::$variant),*];
            const WORDS: &[&str] = &[$first_word, $($word),*];
            // The words stand in the order in which the type names its variants.
            #[allow(clippy::indexing_slicing)] // Runs in the compiler only.
            const _: () = {
                let mut at = 0;
                while at < VALUES.len() {
                    assert!(VALUES[at] as usize == at);
                    at += 1;
                }
            };

            impl Wire for $type {
                fn save(&mut self) -> Json<'static> {
                    // Refuses to compile if a variant has no word.
                    match self { $type::$first $(| $type::$variant)* => {} }
                    $crate::formats::save_file::wire::word(WORDS, *self as usize)
                }

                fn open(&mut self, json: &Json) -> bool {
                    match VALUES.get($crate::formats::save_file::wire::place(json, WORDS)) {
                        Some(value) => *self = *value,
                        None => return false,
                    }
                    true
                }

                $(fn is_absent(&self) -> bool { *self == $type::$absent })?
            }
        };

        impl Blank for $type {
            fn blank() -> Self {
                $type::$first
            }
        }
    };
}
pub(super) use words;

/// The word at a place.
#[inline(never)]
pub(super) fn word(words: &[&str], at: usize) -> Json<'static> {
    Json::Text(words.get(at).copied().unwrap_or_default().to_owned())
}

/// The place of the word among `words`; beyond its end if it is none of them.
#[inline(never)]
pub(super) fn place(json: &Json, words: &[&str]) -> usize {
    let Json::Text(text) = json else { return words.len() };
    words.iter().position(|word| word == text).unwrap_or(words.len())
}

/// A variant that holds something: an object with one member.
#[inline(never)]
pub(super) fn tagged(name: &'static str, value: &mut dyn Wire) -> Json<'static> {
    Json::Object(vec![(name, value.save())])
}

/// The variant that `json` names and what it holds; a plain word holds nothing.
#[inline(never)]
pub(super) fn tag<'j>(json: &'j Json) -> (&'j str, Option<&'j Json<'j>>) {
    match json {
        Json::Text(word) => (word, None),
        Json::Object(members) => match members.as_slice() {
            [(name, value)] => (name, Some(value)),
            _ => ("", None),
        },
        _ => ("", None),
    }
}

/// What a variant holds.
pub(super) fn held<T: Blank>(json: &Json) -> Option<T> {
    let mut value = T::blank();
    value.open(json).then_some(value)
}

#[inline(never)]
pub(super) fn save_object(value: &mut dyn Shape) -> Json<'static> {
    let mut members = Vec::new();
    value.members(&mut |name, member| {
        if !member.is_absent() {
            members.push((name, member.save()));
        }
    });
    Json::Object(members)
}

/// `false` if a member cannot be taken, is not there and has to be, or is left: unknown, or there twice.
#[inline(never)]
pub(super) fn open_object(value: &mut dyn Shape, json: &Json) -> bool {
    let Json::Object(found) = json else { return false };
    let (mut good, mut taken) = (true, 0);
    value.members(&mut |name, member| {
        let json = found.iter().find(|(known, _)| *known == name);
        taken += usize::from(json.is_some());
        good = good
            && match json {
                Some((_, json)) => member.open(json),
                None => member.is_absent(),
            };
    });
    good && taken == found.len()
}

/// Values in a row.
trait Row {
    fn item(&mut self, at: usize) -> Option<&mut dyn Wire>;
    fn add(&mut self) -> Option<&mut dyn Wire>;
}

#[inline(never)]
fn save_row(row: &mut dyn Row) -> Json<'static> {
    let mut items = Vec::new();
    while let Some(item) = row.item(items.len()) {
        items.push(item.save());
    }
    Json::List(items)
}

#[inline(never)]
fn open_row(row: &mut dyn Row, json: &Json) -> bool {
    let Json::List(items) = json else { return false };
    items.iter().all(|json| row.add().is_some_and(|item| item.open(json)))
}

impl<T: Blank> Row for Vec<T> {
    fn item(&mut self, at: usize) -> Option<&mut dyn Wire> {
        self.get_mut(at).map(|item| item as &mut dyn Wire)
    }

    fn add(&mut self) -> Option<&mut dyn Wire> {
        self.push(T::blank());
        self.last_mut().map(|item| item as &mut dyn Wire)
    }
}

impl<T: Blank> Wire for Vec<T> {
    fn save(&mut self) -> Json<'static> {
        save_row(self)
    }

    fn open(&mut self, json: &Json) -> bool {
        open_row(self, json)
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Blank> Blank for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }
}

impl<T: Blank> Wire for Option<T> {
    fn save(&mut self) -> Json<'static> {
        // Only members are optional, and an absent one is left out.
        self.as_mut().map_or(Json::Flag(false), Wire::save)
    }

    fn open(&mut self, json: &Json) -> bool {
        self.insert(T::blank()).open(json)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<A: Blank, B: Blank> Wire for (A, B) {
    fn save(&mut self) -> Json<'static> {
        Json::List(vec![self.0.save(), self.1.save()])
    }

    fn open(&mut self, json: &Json) -> bool {
        let Json::List(items) = json else { return false };
        let [first, second] = items.as_slice() else { return false };
        self.0.open(first) && self.1.open(second)
    }
}

impl<A: Blank, B: Blank> Blank for (A, B) {
    fn blank() -> Self {
        (A::blank(), B::blank())
    }
}

impl Wire for String {
    fn save(&mut self) -> Json<'static> {
        Json::Text(self.clone())
    }

    fn open(&mut self, json: &Json) -> bool {
        let Json::Text(text) = json else { return false };
        text.clone_into(self);
        true
    }
}

impl Blank for String {
    fn blank() -> Self {
        String::new()
    }
}

impl Wire for bool {
    fn save(&mut self) -> Json<'static> {
        Json::Flag(*self)
    }

    fn open(&mut self, json: &Json) -> bool {
        let Json::Flag(flag) = json else { return false };
        *self = *flag;
        true
    }

    fn is_absent(&self) -> bool {
        !self
    }
}

impl Blank for bool {
    fn blank() -> Self {
        false
    }
}

impl Wire for f64 {
    // A number that digits do not give back, such as a twenty-fourth, is written as a whole number and a power of two.
    fn save(&mut self) -> Json<'static> {
        if read_decimal(&write_decimal(*self)) == Some(*self) {
            return Json::Number(*self);
        }
        let (mut whole, mut power) = (*self, 0);
        while whole.fract() != 0.0 && power < 1000 {
            (whole, power) = (whole * 2.0, power + 1);
        }
        Json::Text([&write_decimal(whole), "/2^", &power.to_string()].concat())
    }

    fn open(&mut self, json: &Json) -> bool {
        let read = match json {
            Json::Number(number) => Some(*number),
            Json::Text(text) => text.split_once("/2^").and_then(|(whole, power)| {
                let power = power.parse().ok().filter(|power: &u32| *power <= 1000)?;
                Some((0..power).fold(read_decimal(whole)?, |number, _| number / 2.0))
            }),
            _ => None,
        };
        *self = read.unwrap_or_default();
        read.is_some()
    }
}

impl Blank for f64 {
    fn blank() -> Self {
        0.0
    }
}

impl Wire for u32 {
    fn save(&mut self) -> Json<'static> {
        Json::Number(f64::from(*self))
    }

    fn open(&mut self, json: &Json) -> bool {
        let Json::Number(number) = json else { return false };
        *self = *number as u32;
        f64::from(*self) == *number
    }
}

impl Blank for u32 {
    fn blank() -> Self {
        0
    }
}
