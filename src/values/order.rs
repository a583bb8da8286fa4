//! Sorting that is compiled once.
//!
//! The standard library's sorts are compiled anew for each type and key, at 4 KB of wasm each; with thirty of them that was a
//! seventh of the page. Here the types share one: it sorts places, and the items follow.

use std::cmp::Ordering;

/// Puts the items of a list in order. Equal items keep the order they had.
pub trait InOrder<T> {
    /// By the items' own order.
    fn put_in_order(&mut self)
    where
        T: Ord;

    /// By a key, which is reckoned once for each item.
    fn put_in_order_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K);

    /// By a comparison, which must be a total order.
    fn put_in_order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);
}

impl<T> InOrder<T> for [T] {
    fn put_in_order(&mut self)
    where
        T: Ord,
    {
        self.put_in_order_by(T::cmp);
    }

    fn put_in_order_by_key<K: Ord>(&mut self, key: impl FnMut(&T) -> K) {
        let keys: Vec<K> = self.iter().map(key).collect();
        let order = sorted(keys.len(), &|one, other| keys.get(one).cmp(&keys.get(other)));
        follow(order, |one, other| self.swap(one, other));
    }

    fn put_in_order_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let order = sorted(self.len(), &|one, other| {
            self.get(one).zip(self.get(other)).map_or(Ordering::Equal, |(one, other)| compare(one, other))
        });
        follow(order, |one, other| self.swap(one, other));
    }
}

/// The places from 0 to `length`, sorted; the only sort that is compiled.
fn sorted(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    order.sort_by(|&one, &other| compare(one, other));
    order
}

/// Swaps until the item that was at `order[place]` is at `place`, for each place.
fn follow(order: Vec<usize>, mut swap: impl FnMut(usize, usize)) {
    let mut goal = vec![0; order.len()];
    for (place, from) in order.into_iter().enumerate() {
        if let Some(goal) = goal.get_mut(from) {
            *goal = place;
        }
    }
    for place in 0..goal.len() {
        while let Some(&to) = goal.get(place).filter(|&&to| to != place) {
            swap(place, to);
            goal.swap(place, to);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::InOrder;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn does_what_the_stable_sort_of_the_standard_library_does(items in prop::collection::vec((0_u8..20, any::<u16>()), 0..200)) {
            let mut ours = items.clone();
            let mut theirs = items;
            ours.put_in_order_by_key(|item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(&ours, &theirs);
            ours.put_in_order();
            theirs.sort();
            prop_assert_eq!(&ours, &theirs);
            ours.put_in_order_by(|one, other| other.cmp(one));
            theirs.reverse();
            prop_assert_eq!(ours, theirs);
        }
    }
}
