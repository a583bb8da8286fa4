//! A plan, as it stands in the file.

use super::json::Json;
use super::wire::{Blank, Wire, object, words};
use crate::plan::{ActionItem, By, Plan, Who};

object!(Plan = Plan::default(), { items: "items", questions: "questions", declined: "declined" });
/// An item before it is read.
const BLANK: ActionItem =
    ActionItem { topic: String::new(), what: String::new(), who: Who::Me, by: By::Sometime, finding: None };
object!(ActionItem = BLANK, { topic: "about", what: "what", who: "who", by: "by", finding: "finding" });
words!(Who { Me: "me", Therapist: "therapist", Pharmacist: "pharmacist", Prescriber: "prescriber" });
words!(By { Today: "today", ThisWeek: "this_week", NextVisit: "next_visit", Sometime: "sometime" });
