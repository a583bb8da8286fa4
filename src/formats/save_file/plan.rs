//! A plan, as it stands in the file.

use super::json::Json;
use super::wire::{Wire, object, words};
use crate::plan::{ActionItem, By, Plan, Who};

object!(Plan { items: "items", questions: "questions", declined: "declined" });
object!(ActionItem { topic: "about", what: "what", who: "who", by: "by", finding: "finding" });
words!(Who { Me: "me", Therapist: "therapist", Pharmacist: "pharmacist", Prescriber: "prescriber" });
words!(By { Today: "today", ThisWeek: "this_week", NextVisit: "next_visit", Sometime: "sometime" });
