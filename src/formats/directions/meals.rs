//! Rules for meals: "with breakfast", "30 minutes before food".

use super::reader::Reader;
use super::sense::{Sense, Span};

impl Reader<'_> {
    /// "with breakfast", "before breakfast and dinner", "with meals", "on an empty stomach".
    pub(super) fn meal(&mut self) -> Option<usize> {
        let start = self.at;
        match self.said(start)? {
            Sense::Food(food) => {
                self.out.regimen.food.get_or_insert(food);
                Some(start + 1)
            }
            Sense::EachMeal(food) => {
                let said = &mut self.out.regimen.food;
                *said = said.or(food);
                self.current.each_meal = true;
                self.mark_dosing(start..start + 1);
                Some(start + 1)
            }
            Sense::Beside(food) => {
                let mut at = self.skip_fillers(start + 1);
                let Some(Sense::Meal(_)) = self.said(at) else { return None };
                self.out.regimen.food.get_or_insert(food);
                while let Some(Sense::Meal(time)) = self.said(at) {
                    self.add_time(time, start..at + 1);
                    let mut after = at + 1;
                    while self.is_sign(after, ',')
                        || self.said(after) == Some(Sense::And)
                        || self.is_sign(after, '&')
                    {
                        after += 1;
                    }
                    match self.said(after) {
                        Some(Sense::Meal(_)) => at = after,
                        _ => return Some(at + 1),
                    }
                }
                None
            }
            Sense::Meal(time) => {
                self.add_time(time, start..start + 1);
                Some(start + 1)
            }
            _ => None,
        }
    }

    /// "30 minutes before a meal", "1 hour before bed": kept as it stands, and what it stands before is read.
    pub(super) fn before_meal_by(&mut self) -> Option<usize> {
        let start = self.at;
        let next = match self.numbers(start) {
            Some(numbers) => numbers.next,
            // "an hour before food"
            None if matches!(self.said(start), Some(Sense::Per | Sense::Filler)) => start + 1,
            None => return None,
        };
        if !matches!(self.said(next), Some(Sense::Span(Span::Minute | Span::Hour))) {
            return None;
        }
        let mut at = next + 1;
        while self.is_sign(at, '.') || self.said(at) == Some(Sense::Filler) {
            at += 1;
        }
        let kind = self.said(at)?;
        if !matches!(
            kind,
            Sense::Beside(_) | Sense::Food(_) | Sense::EachMeal(_) | Sense::Time(_) | Sense::EveryTime(_)
        ) {
            return None;
        }
        let (here, read) = (self.at, at);
        self.at = read;
        let end = if matches!(kind, Sense::Time(_) | Sense::EveryTime(_)) {
            self.time_of_day()
        } else {
            self.meal()
        };
        self.at = here;
        // "30 minutes before surgery" stays unread as a whole.
        let end = end?;
        let words = self.words(start..end);
        self.out.regimen.instructions.push(words);
        Some(end)
    }
}
