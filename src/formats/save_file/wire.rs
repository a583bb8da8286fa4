//! How Rust's own types stand in the file, and how a type of several parts is described once for both ways.

use super::json::Json;
use crate::values::{read_decimal, write_decimal};

/// A type that stands in the file.
pub(super) trait Wire: Sized + PartialEq {
    /// The value as it stands in the file.
    fn save(&self) -> Json<'static>;

    /// The value that stands in the file; `None` for anything that `save` does not write.
    fn open(json: &Json) -> Option<Self>;

    /// What it means if a member of this type is not there; it is left out then. `None`: it has to be there.
    fn absent() -> Option<Self> {
        None
    }
}

/// Describes a type by its members: `object!(Part { ingredient: "ingredient", strength: "strength" })`.
macro_rules! object {
    ($type:ty { $($member:ident: $name:literal),+ $(,)? }) => {
        impl Wire for $type {
            fn save(&self) -> Json<'static> {
                let mut members = Vec::new();
                $($crate::formats::save_file::wire::put(&mut members, $name, &self.$member);)+
                Json::Object(members)
            }

            fn open(json: &Json) -> Option<Self> {
                let mut members = $crate::formats::save_file::wire::Members::of(json)?;
                let value = Self { $($member: members.take($name)?),+ };
                members.all_taken().then_some(value)
            }
        }
    };
}
pub(super) use object;

/// Describes a type by its words: `words!(Sex { Female: "female", Male: "male" })`; the variant after `absent` is left out.
macro_rules! words {
    ($type:ident $(absent $absent:ident)? { $($variant:ident: $word:literal),+ $(,)? }) => {
        impl Wire for $type {
            fn save(&self) -> Json<'static> {
                Json::Text(match self { $($type::$variant => $word),+ }.to_owned())
            }

            fn open(json: &Json) -> Option<Self> {
                const WORDS: &[(&str, $type)] = &[$(($word, $type::$variant)),+];
                $crate::formats::save_file::wire::word(json, WORDS)
            }

            $(fn absent() -> Option<Self> { Some($type::$absent) })?
        }
    };
}
pub(super) use words;

/// The value that a word stands for.
pub(super) fn word<T: Copy>(json: &Json, words: &[(&str, T)]) -> Option<T> {
    let Json::Text(text) = json else { return None };
    words.iter().find(|(word, _)| word == text).map(|(_, value)| *value)
}

/// A variant that holds something: an object with one member.
pub(super) fn tagged(name: &'static str, value: &impl Wire) -> Json<'static> {
    Json::Object(vec![(name, value.save())])
}

/// The variant that `json` names and what it holds; a plain word holds nothing.
pub(super) fn tag<'j>(json: &'j Json) -> Option<(&'j str, Option<&'j Json<'j>>)> {
    match json {
        Json::Text(word) => Some((word, None)),
        Json::Object(members) => match members.as_slice() {
            [(name, value)] => Some((name, Some(value))),
            _ => None,
        },
        _ => None,
    }
}

/// Adds a member, unless its absence says the same.
pub(super) fn put<T: Wire>(members: &mut Vec<(&'static str, Json<'static>)>, name: &'static str, value: &T) {
    if T::absent().as_ref() != Some(value) {
        members.push((name, value.save()));
    }
}

/// The members of an object, each of which has to be taken once.
pub(super) struct Members<'j> {
    members: &'j [(&'j str, Json<'j>)],
    taken: usize,
}

impl<'j> Members<'j> {
    pub(super) fn of(json: &'j Json) -> Option<Self> {
        let Json::Object(members) = json else { return None };
        Some(Self { members, taken: 0 })
    }

    pub(super) fn take<T: Wire>(&mut self, name: &str) -> Option<T> {
        match self.members.iter().find(|(known, _)| *known == name) {
            Some((_, json)) => {
                self.taken += 1;
                T::open(json)
            }
            None => T::absent(),
        }
    }

    /// Whether no member is left: neither an unknown one nor one that stands there twice.
    pub(super) fn all_taken(&self) -> bool {
        self.taken == self.members.len()
    }
}

impl Wire for String {
    fn save(&self) -> Json<'static> {
        Json::Text(self.clone())
    }

    fn open(json: &Json) -> Option<Self> {
        let Json::Text(text) = json else { return None };
        Some(text.clone())
    }
}

impl Wire for bool {
    fn save(&self) -> Json<'static> {
        Json::Flag(*self)
    }

    fn open(json: &Json) -> Option<Self> {
        let Json::Flag(flag) = json else { return None };
        Some(*flag)
    }
}

impl Wire for f64 {
    // A number that digits do not give back, such as a twenty-fourth, is written as a whole number and a power of two.
    fn save(&self) -> Json<'static> {
        if read_decimal(&write_decimal(*self)) == Some(*self) {
            return Json::Number(*self);
        }
        let (mut whole, mut power) = (*self, 0);
        while whole.fract() != 0.0 && power < 1000 {
            (whole, power) = (whole * 2.0, power + 1);
        }
        Json::Text([&write_decimal(whole), "/2^", &power.to_string()].concat())
    }

    fn open(json: &Json) -> Option<Self> {
        match json {
            Json::Number(number) => Some(*number),
            Json::Text(text) => {
                let (whole, power) = text.split_once("/2^")?;
                let power = power.parse().ok().filter(|power: &u32| *power <= 1000)?;
                Some((0..power).fold(read_decimal(whole)?, |number, _| number / 2.0))
            }
            _ => None,
        }
    }
}

impl Wire for u32 {
    fn save(&self) -> Json<'static> {
        Json::Number(f64::from(*self))
    }

    fn open(json: &Json) -> Option<Self> {
        let Json::Number(number) = json else { return None };
        let is_one = (0.0..=f64::from(u32::MAX)).contains(number) && number.fract() == 0.0;
        is_one.then_some(*number as u32)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn save(&self) -> Json<'static> {
        // Only members are optional, and an absent one is left out.
        self.as_ref().map_or(Json::Flag(false), Wire::save)
    }

    fn open(json: &Json) -> Option<Self> {
        T::open(json).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn save(&self) -> Json<'static> {
        Json::List(self.iter().map(Wire::save).collect())
    }

    fn open(json: &Json) -> Option<Self> {
        let Json::List(items) = json else { return None };
        items.iter().map(Wire::open).collect()
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<A: Wire, B: Wire> Wire for (A, B) {
    fn save(&self) -> Json<'static> {
        Json::List(vec![self.0.save(), self.1.save()])
    }

    fn open(json: &Json) -> Option<Self> {
        let Json::List(items) = json else { return None };
        let [first, second] = items.as_slice() else { return None };
        Some((A::open(first)?, B::open(second)?))
    }
}
