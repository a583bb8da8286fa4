//! The container in which compiled knowledge travels: magic, kind, version, checksum, then edition and content.
//!
//! Knows nothing of what it carries. A pack of another version is refused, never guessed.

use serde::{Serialize, de::DeserializeOwned};
use std::fmt;

const MAGIC: [u8; 4] = *b"BBPK";
const HEADER_BYTES: usize = 4 + 1 + 2 + 8;

/// Which of the packs this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackKind {
    /// Names of medicines and what is in them.
    Names = 1,
    /// Classes, conditions, rules and their English words.
    Rules = 2,
    /// The Spanish words of the rules.
    Spanish = 3,
}

impl PackKind {
    /// The version that this build reads and writes. Raise it with every change of the content's types.
    pub fn version(self) -> u16 {
        match self {
            PackKind::Names | PackKind::Spanish => 1,
            PackKind::Rules => 6,
        }
    }

    fn file_name(self) -> &'static str {
        match self {
            PackKind::Names => "names.pack",
            PackKind::Rules => "rules.pack",
            PackKind::Spanish => "es.pack",
        }
    }
}

/// Why a pack could not be opened or made. The text names the operation, the rule broken and the remedy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// The bytes do not begin as a pack does.
    NotAPack(PackKind),
    /// A pack, but the other one.
    OtherKind(PackKind),
    /// Made by a newer or older build.
    UnknownVersion {
        /// Which pack.
        kind: PackKind,
        /// The version in the file.
        found: u16,
    },
    /// Cut short or changed on the way.
    Damaged(PackKind),
    /// Made for another edition of the rules.
    OtherEdition(PackKind),
    /// The content contradicts itself: a number that points nowhere.
    Inconsistent(PackKind),
    /// The content could not be written.
    NotWritten(PackKind),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, rule) = match self {
            PackError::NotAPack(kind) => {
                (kind, "not a pack; check the file's name and that the server sends it")
            }
            PackError::OtherKind(kind) => (kind, "a pack of another kind; check the file's name"),
            PackError::UnknownVersion { kind, found } if *found > kind.version() => {
                (kind, "made for a newer release; update the software or use the pack beside it")
            }
            PackError::UnknownVersion { kind, .. } => {
                (kind, "made for an older release; rebuild it with `make knowledge`")
            }
            PackError::Damaged(kind) => (kind, "cut short or changed; load it again"),
            PackError::OtherEdition(kind) => {
                (kind, "of another edition than rules.pack; use both of one release")
            }
            PackError::Inconsistent(kind) => {
                (kind, "its content contradicts itself; rebuild it with `make knowledge`")
            }
            PackError::NotWritten(kind) => (kind, "content that cannot be written"),
        };
        write!(f, "opening {}: {rule}", kind.file_name())
    }
}

impl std::error::Error for PackError {}

/// Packs `content`. The same edition and content give the same bytes.
pub fn encode<T: Serialize>(kind: PackKind, edition: &str, content: &T) -> Result<Vec<u8>, PackError> {
    let body = postcard::to_allocvec(&(edition, content)).map_err(|_| PackError::NotWritten(kind))?;
    let mut bytes = Vec::with_capacity(HEADER_BYTES + body.len());
    bytes.extend(MAGIC);
    bytes.push(kind as u8);
    bytes.extend(kind.version().to_le_bytes());
    bytes.extend(checksum(&body).to_le_bytes());
    bytes.extend(body);
    Ok(bytes)
}

/// Opens a pack of this kind and of the version that this build reads; gives its edition and content.
pub fn decode<T: DeserializeOwned>(kind: PackKind, bytes: &[u8]) -> Result<(String, T), PackError> {
    let (magic, rest) = bytes.split_first_chunk::<4>().ok_or(PackError::NotAPack(kind))?;
    if *magic != MAGIC {
        return Err(PackError::NotAPack(kind));
    }
    let (&[kind_found, low, high], rest) = rest.split_first_chunk::<3>().ok_or(PackError::Damaged(kind))?;
    if kind_found != kind as u8 {
        return Err(PackError::OtherKind(kind));
    }
    let found = u16::from_le_bytes([low, high]);
    if found != kind.version() {
        return Err(PackError::UnknownVersion { kind, found });
    }
    let (sum, body) = rest.split_first_chunk::<8>().ok_or(PackError::Damaged(kind))?;
    if u64::from_le_bytes(*sum) != checksum(body) {
        return Err(PackError::Damaged(kind));
    }
    match postcard::take_from_bytes(body) {
        Ok((content, [])) => Ok(content),
        _ => Err(PackError::Inconsistent(kind)),
    }
}

// FNV-1a, 64 bits: every single changed byte changes the sum. It guards against accidents, not against forgery.
fn checksum(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum: u64, &byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sample() -> Vec<u8> {
        encode(PackKind::Names, "2026-11-25", &vec!["lithium".to_owned(), "ibuprofen".to_owned()]).unwrap()
    }

    fn open(bytes: &[u8]) -> Result<(String, Vec<String>), PackError> {
        decode(PackKind::Names, bytes)
    }

    #[test]
    fn gives_back_what_was_packed() {
        let (edition, content) = open(&sample()).unwrap();
        assert_eq!(edition, "2026-11-25");
        assert_eq!(content, ["lithium", "ibuprofen"]);
    }

    #[test]
    fn refuses_an_unknown_version_with_a_remedy() {
        let mut bytes = sample();
        bytes[5] += 1;
        let error = open(&bytes).unwrap_err();
        assert_eq!(error, PackError::UnknownVersion { kind: PackKind::Names, found: 2 });
        assert!(error.to_string().contains("update the software"));
        bytes[5] = 0;
        assert!(open(&bytes).unwrap_err().to_string().contains("make knowledge"));
    }

    #[test]
    fn tells_what_is_wrong() {
        assert_eq!(open(b"<!doctype html>"), Err(PackError::NotAPack(PackKind::Names)));
        assert_eq!(open(b""), Err(PackError::NotAPack(PackKind::Names)));
        let other = encode(PackKind::Rules, "x", &1_u8).unwrap();
        assert_eq!(open(&other), Err(PackError::OtherKind(PackKind::Names)));
        let wrong_content = encode(PackKind::Names, "x", &(3_u8, 200_u8)).unwrap();
        assert_eq!(open(&wrong_content), Err(PackError::Inconsistent(PackKind::Names)));
    }

    proptest! {
        #[test]
        fn one_flipped_bit_is_an_error(bit in 0..sample().len() * 8) {
            let mut bytes = sample();
            bytes[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(open(&bytes).is_err());
        }

        #[test]
        fn a_cut_pack_is_an_error(length in 0..sample().len()) {
            prop_assert!(open(&sample()[..length]).is_err());
        }

        #[test]
        fn any_bytes_give_an_answer(bytes: Vec<u8>) {
            prop_assert!(open(&bytes).is_err());
        }
    }
}
