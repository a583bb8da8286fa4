//! Decimal numbers as people write them: "0.5", "1250".
//!
//! The standard library's reader and writer of floating point numbers handle every number there is, with tables of 12 KB and
//! as much code. People write few digits and no exponents.

/// Up to here every whole number has a floating point number of its own.
const WHOLE: u64 = 1 << 53;

/// Reads digits with at most one point, and a sign before them; nothing else, and no exponent. Digits beyond the sixteenth
/// after the point are dropped. None where it is something else, or too large to be told from its neighbours.
pub fn read_decimal(text: &str) -> Option<f64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.len() + part.len() == 0 || !whole.bytes().chain(part.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut number = 0_u64;
    for byte in whole.bytes() {
        number = append(number, byte)?;
    }
    let mut scale = 1.0;
    for byte in part.bytes().take(16) {
        let Some(longer) = append(number, byte) else { break };
        (number, scale) = (longer, scale * 10.0);
    }
    // Both are exact, so the quotient is the nearest number there is.
    Some(sign * number as f64 / scale)
}

/// Writes a number with as few digits as read back to it, without an exponent: "0.5", "1250".
pub fn write_decimal(number: f64) -> String {
    let size = number.abs();
    let mut scale = 1_u64;
    let mut places = 0;
    while (size * scale as f64).round() / scale as f64 != size
        && places < 16
        && size * (scale as f64) * 10.0 < WHOLE as f64
    {
        (scale, places) = (scale * 10, places + 1);
    }
    // Beyond what a whole number can hold it stays at the largest: no amount is so large.
    let digits = (size * scale as f64).round() as u64;
    let mut text = (digits / scale).to_string();
    if places > 0 {
        let part = (digits % scale).to_string();
        text.push('.');
        text.extend(std::iter::repeat_n('0', places - part.len().min(places)));
        text.push_str(&part);
    }
    if number < 0.0 && digits > 0 {
        text.insert(0, '-');
    }
    text
}

fn append(number: u64, digit: u8) -> Option<u64> {
    number.checked_mul(10)?.checked_add(u64::from(digit - b'0')).filter(|&number| number <= WHOLE)
}

#[cfg(test)]
mod tests {
    use super::{read_decimal, write_decimal};
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_write_and_nothing_else() {
        for (text, number) in [
            ("0.5", 0.5),
            (".5", 0.5),
            ("5.", 5.0),
            ("1250", 1250.0),
            ("-2", -2.0),
            ("0.1", 0.1),
            ("007", 7.0),
        ] {
            assert_eq!(read_decimal(text), Some(number), "{text}");
        }
        for text in ["", ".", "-", "1e5", "inf", "NaN", "1,5", "1.2.3", "٣", " 1", "99999999999999999"] {
            assert_eq!(read_decimal(text), None, "{text}");
        }
    }

    #[test]
    fn writes_odd_numbers_without_a_panic() {
        let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE, -0.0];
        for number in odd {
            assert!(!write_decimal(number).is_empty());
        }
        assert_eq!(write_decimal(-0.0), "0");
    }

    #[test]
    fn a_third_of_a_tablet_reads_back() {
        for number in [1.0 / 3.0, 2.0 / 3.0, 0.453_592_37] {
            assert_eq!(read_decimal(&write_decimal(number)), Some(number));
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_standard_library(digits in 0_u32..100_000_000, places in 0_u32..8) {
            let text = format!("{:.*}", places as usize, f64::from(digits) / 10_f64.powi(places as i32));
            let number: f64 = text.parse().unwrap();
            prop_assert_eq!(read_decimal(&text), Some(number));
            prop_assert_eq!(write_decimal(number), number.to_string());
        }
    }
}
