use crate::values::InOrder;

/// Wordings and the things they stand for, sorted for look-up. How a text becomes a wording, the caller decides.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    rows: Vec<(String, u16)>,
}

impl Phrases {
    /// Sorts wordings. Empty ones are left out.
    pub fn new(mut rows: Vec<(String, u16)>) -> Self {
        rows.retain(|(wording, _)| !wording.is_empty());
        rows.put_in_order();
        rows.dedup();
        Self { rows }
    }

    /// What a wording stands for; `None` if nothing does or several things do.
    pub fn find(&self, wording: &str) -> Option<u16> {
        let start = self.rows.partition_point(|(other, _)| other.as_str() < wording);
        let mut found = self.rows.iter().skip(start).take_while(|(other, _)| other == wording);
        let (_, place) = found.next()?;
        found.next().is_none().then_some(*place)
    }

    /// Whether there is such a wording.
    pub fn has(&self, wording: &str) -> bool {
        self.rows.binary_search_by(|(other, _)| other.as_str().cmp(wording)).is_ok()
    }

    /// All wordings, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u16)> {
        self.rows.iter().map(|(wording, place)| (wording.as_str(), *place))
    }
}
