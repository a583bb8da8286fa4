use super::lexicon::{Lexicon, route_named};
use crate::knowledge::{
    Compare, Criterion, DoseIn, Level, Op, Reaction, RouteMask, Severity, Slot, Substance, Takes, Term,
};
use crate::values::Release;
use toml::{Table, Value};

/// Reads one criterion. An error says which word is not in the vocabulary, and what is.
pub(super) fn read(value: &Value, lexicon: &mut Lexicon) -> Result<Criterion, String> {
    let table = value.as_table().ok_or("a criterion is a table such as { takes = \"lithium\" }")?;
    let mut reader = Reader { table, lexicon, used: Vec::new() };
    let criterion = reader.criterion()?;
    match table.keys().find(|key| !reader.used.contains(&key.as_str())) {
        Some(key) => Err(format!("\"{key}\" is not in the vocabulary here (knowledge/README.md lists it)")),
        None => Ok(criterion),
    }
}

struct Reader<'a> {
    table: &'a Table,
    lexicon: &'a mut Lexicon,
    used: Vec<&'static str>,
}

impl Reader<'_> {
    fn criterion(&mut self) -> Result<Criterion, String> {
        if self.has("takes") {
            return self.takes().map(Criterion::Takes);
        }
        if self.has("takes-count") {
            let (subject, compare) = self.comparison("takes-count")?;
            return Ok(Criterion::TakesCount { of: self.set_named(&subject)?, compare });
        }
        if self.has("daily-dose") {
            return self.daily_dose();
        }
        if self.has("taken-for") {
            let text = self.text("taken-for")?;
            let (slot, what) =
                text.split_once(' ').ok_or("taken-for wants a slot and a condition: \"a insomnia\"")?;
            let condition = match what {
                "anything" => None,
                key => Some(self.condition(key)?),
            };
            return Ok(Criterion::TakenFor { slot: slot_named(slot)?, condition });
        }
        if self.has("taken-differently") {
            return Ok(Criterion::TakenDifferently(slot_named(&self.text("taken-differently")?)?));
        }
        if self.has("has") {
            let keys = self.list("has")?;
            return keys.iter().map(|key| self.condition(key)).collect::<Result<_, _>>().map(Criterion::Has);
        }
        if self.has("allergic-to") {
            return self.allergic_to();
        }
        if self.has("observed") {
            let (subject, compare) = self.comparison("observed")?;
            return Ok(Criterion::Observed { measure: self.measure(&subject)?, compare });
        }
        if self.has("not-observed-within") {
            let text = self.text("not-observed-within")?;
            let wanted = "not-observed-within wants a measure and days: \"lithium-level 180 days\"";
            let mut words = text.split_whitespace();
            let (Some(key), Some(days)) = (words.next(), words.next().and_then(|days| days.parse().ok()))
            else {
                return Err(wanted.to_owned());
            };
            return Ok(Criterion::NotObservedWithin { measure: self.measure(key)?, days });
        }
        if self.has("age") {
            let text = self.text("age")?;
            return compare_from(&text).map(Criterion::Age);
        }
        if self.has("sex") {
            return match self.text("sex")?.as_str() {
                "female" => Ok(Criterion::Female(true)),
                "male" => Ok(Criterion::Female(false)),
                other => Err(format!("sex is \"female\" or \"male\", not \"{other}\"")),
            };
        }
        if self.has("pregnant") {
            return self.yes("pregnant", Criterion::Pregnant);
        }
        if self.has("breastfeeding") {
            return self.yes("breastfeeding", Criterion::Breastfeeding);
        }
        if self.has("uses") {
            return self.uses();
        }
        if self.has("reports") {
            return self.text("reports").map(Criterion::Reports);
        }
        if self.has("untreated") {
            let keys = self.list("untreated")?;
            let conditions = keys.iter().map(|key| self.condition(key)).collect::<Result<_, _>>();
            return conditions.map(Criterion::Untreated);
        }
        if self.has("listed-symptom") {
            return match self.text("listed-symptom")?.as_str() {
                "moderate" => Ok(Criterion::ListedSymptom(Severity::Moderate)),
                "low" => Ok(Criterion::ListedSymptom(Severity::Low)),
                other => Err(format!("listed-symptom is \"moderate\" or \"low\", not \"{other}\"")),
            };
        }
        if self.has("started-after") {
            let text = self.text("started-after")?;
            let (later, earlier) = text.split_once(' ').ok_or("started-after wants two slots: \"b a\"")?;
            return Ok(Criterion::StartedAfter { later: slot_named(later)?, earlier: slot_named(earlier)? });
        }
        self.pair_or_combination()
    }

    fn pair_or_combination(&mut self) -> Result<Criterion, String> {
        if self.has("same-ingredient") {
            let differently_named = match self.has("names") {
                true if self.text("names")? == "different" => true,
                true => return Err("names can only be \"different\"".to_owned()),
                false => false,
            };
            let of = match self.table.get("same-ingredient") {
                Some(Value::Boolean(true)) => None,
                _ => {
                    let terms = self.terms("same-ingredient")?;
                    let except = self.optional_terms("except")?;
                    Some(self.lexicon.set(terms, except))
                }
            };
            return Ok(Criterion::SameIngredient { of, differently_named });
        }
        if self.has("same-class") {
            let terms = self.terms("same-class")?;
            let except = self.optional_terms("except")?;
            return Ok(Criterion::SameClass(self.lexicon.set(terms, except)));
        }
        if self.has("load") {
            let (key, compare) = self.comparison("load")?;
            let load = self.lexicon.load(&key).ok_or_else(|| format!("\"{key}\" is no load in loads/"))?;
            let medicines = if self.has("medicines") { self.number("medicines")? } else { 1 };
            return Ok(Criterion::Load { load, compare, medicines });
        }
        if self.has("all") {
            return self.inner("all").map(Criterion::All);
        }
        if self.has("any") {
            return self.inner("any").map(Criterion::Any);
        }
        if self.has("not") {
            let inner = self.table.get("not").cloned().unwrap_or(Value::Boolean(false));
            return read(&inner, self.lexicon).map(|inner| Criterion::Not(Box::new(inner)));
        }
        if self.has("at-least") {
            let count = self.number("at-least")?;
            self.has("of");
            return Ok(Criterion::AtLeast { count, of: self.inner("of")? });
        }
        Err("no criterion of the vocabulary (knowledge/README.md lists it)".to_owned())
    }

    fn takes(&mut self) -> Result<Takes, String> {
        let terms = self.terms("takes")?;
        let except = self.optional_terms("except")?;
        let routes =
            if self.has("route") { routes_named(&self.list("route")?)? } else { RouteMask::systemic() };
        let stopped_within_days = match self.has("stopped-within-days") {
            true => Some(self.number("stopped-within-days")?),
            false => None,
        };
        let release = match self.has("release") {
            true => Some(release_named(&self.text("release")?)?),
            false => None,
        };
        Ok(Takes { set: self.lexicon.set(terms, except), routes, stopped_within_days, release })
    }

    fn daily_dose(&mut self) -> Result<Criterion, String> {
        let text = self.text("daily-dose")?;
        let (rest, unit) = text.rsplit_once(' ').ok_or("daily-dose wants a unit: \"citalopram > 40 mg\"")?;
        let (counted_in, factor) = match unit {
            "mg" => (DoseIn::Milligrams, 1.0),
            "g" => (DoseIn::Milligrams, 1000.0),
            "mcg" => (DoseIn::Micrograms, 1.0),
            "units" => (DoseIn::Units, 1.0),
            "MME" => (DoseIn::MorphineEquivalents, 1.0),
            "doses" => (DoseIn::Doses, 1.0),
            other => {
                return Err(format!(
                    "\"{other}\" is no unit of a daily dose (mg, g, mcg, units, MME, doses)"
                ));
            }
        };
        let (subject, mut compare) = split_comparison(rest)?;
        compare.limit *= factor;
        Ok(Criterion::DailyDose { of: self.set_named(&subject)?, compare, counted_in })
    }

    fn allergic_to(&mut self) -> Result<Criterion, String> {
        let reaction = match self.has("reacted-with") {
            true => match self.text("reacted-with")?.as_str() {
                "serious" => Reaction::Serious,
                "intolerance" => Reaction::Intolerance,
                "anything" => Reaction::Allergy,
                other => {
                    return Err(format!("reacted-with \"{other}\" is not serious, intolerance or anything"));
                }
            },
            false => Reaction::Allergy,
        };
        let names = self.list("allergic-to")?;
        if let [name] = names.as_slice()
            && let Ok(slot) = slot_named(name)
        {
            return Ok(Criterion::AllergicToSubject { slot, reaction });
        }
        let group = |name: &String| {
            let number = self.lexicon.allergy_group(name);
            number.ok_or_else(|| format!("\"{name}\" is no slot and no group in allergies.toml"))
        };
        Ok(Criterion::AllergicToGroup {
            groups: names.iter().map(group).collect::<Result<_, _>>()?,
            reaction,
        })
    }

    fn uses(&mut self) -> Result<Criterion, String> {
        let text = self.text("uses")?;
        let (name, level) = text.split_once(' ').unwrap_or((&text, ""));
        let substance = match name {
            "alcohol" => Substance::Alcohol,
            "tobacco" => Substance::Tobacco,
            "cannabis" => Substance::Cannabis,
            other => return Err(format!("uses \"{other}\" is not alcohol, tobacco or cannabis")),
        };
        let level = match level {
            "" => Level::Any,
            "heavy" => Level::Heavy,
            "recently-stopped" => Level::RecentlyStopped,
            other => return Err(format!("uses ... \"{other}\" is not heavy or recently-stopped")),
        };
        Ok(Criterion::Uses { substance, level })
    }

    fn has(&mut self, key: &'static str) -> bool {
        let present = self.table.contains_key(key);
        if present {
            self.used.push(key);
        }
        present
    }

    fn text(&self, key: &str) -> Result<String, String> {
        let text = self.table.get(key).and_then(Value::as_str);
        text.map(str::to_owned).ok_or_else(|| format!("{key} wants a text"))
    }

    fn list(&self, key: &str) -> Result<Vec<String>, String> {
        let wanted = || format!("{key} wants a text or a list of texts");
        match self.table.get(key) {
            Some(Value::String(text)) => Ok(vec![text.clone()]),
            Some(Value::Array(all)) => {
                all.iter().map(|value| value.as_str().map(str::to_owned).ok_or_else(wanted)).collect()
            }
            _ => Err(wanted()),
        }
    }

    fn number<T: TryFrom<i64>>(&self, key: &str) -> Result<T, String> {
        let number =
            self.table.get(key).and_then(Value::as_integer).and_then(|number| T::try_from(number).ok());
        number.ok_or_else(|| format!("{key} wants a whole number"))
    }

    fn yes(&self, key: &str, criterion: Criterion) -> Result<Criterion, String> {
        match self.table.get(key) {
            Some(Value::Boolean(true)) => Ok(criterion),
            Some(Value::Boolean(false)) => Ok(Criterion::Not(Box::new(criterion))),
            _ => Err(format!("{key} is true or false")),
        }
    }

    fn comparison(&self, key: &str) -> Result<(String, Compare), String> {
        split_comparison(&self.text(key)?).map_err(|message| format!("{key}: {message}"))
    }

    fn terms(&self, key: &str) -> Result<Vec<Term>, String> {
        self.list(key)?.iter().map(|name| self.lexicon.term(name)).collect()
    }

    fn optional_terms(&mut self, key: &'static str) -> Result<Vec<Term>, String> {
        if self.has(key) { self.terms(key) } else { Ok(Vec::new()) }
    }

    fn set_named(&mut self, name: &str) -> Result<crate::knowledge::SetId, String> {
        let term = self.lexicon.term(name)?;
        Ok(self.lexicon.set(vec![term], Vec::new()))
    }

    fn condition(&self, key: &str) -> Result<u16, String> {
        self.lexicon.condition(key).ok_or_else(|| format!("\"{key}\" is no condition in conditions.tsv"))
    }

    fn measure(&self, key: &str) -> Result<u16, String> {
        self.lexicon.measure(key).ok_or_else(|| format!("\"{key}\" is no measure in measures.toml"))
    }

    fn inner(&mut self, key: &str) -> Result<Vec<Criterion>, String> {
        let all = self.table.get(key).and_then(Value::as_array).cloned();
        let all = all.ok_or_else(|| format!("{key} wants a list of criteria"))?;
        all.iter().map(|value| read(value, self.lexicon)).collect()
    }
}

fn slot_named(name: &str) -> Result<Slot, String> {
    match name {
        "a" => Ok(0),
        "b" => Ok(1),
        "c" => Ok(2),
        other => Err(format!("\"{other}\" is no slot (a, b or c)")),
    }
}

// "subject >= 3": the subject may hold spaces, the comparison stands at the end.
fn split_comparison(text: &str) -> Result<(String, Compare), String> {
    let wanted = || format!("\"{text}\" is no comparison such as \"egfr < 30\"");
    let (rest, limit) = text.rsplit_once(' ').ok_or_else(wanted)?;
    let (subject, op) = rest.rsplit_once(' ').ok_or_else(wanted)?;
    Ok((subject.to_owned(), compare_from(&format!("{op} {limit}"))?))
}

fn compare_from(text: &str) -> Result<Compare, String> {
    let wanted = || format!("\"{text}\" is no comparison such as \">= 65\"");
    let (op, limit) = text.split_once(' ').ok_or_else(wanted)?;
    let op = match op {
        "<" => Op::Less,
        "<=" => Op::AtMost,
        "=" => Op::Equal,
        ">=" => Op::AtLeast,
        ">" => Op::More,
        _ => return Err(wanted()),
    };
    Ok(Compare { op, limit: limit.parse().map_err(|_| wanted())? })
}

pub(super) fn routes_named(names: &[String]) -> Result<RouteMask, String> {
    names.iter().try_fold(RouteMask::NONE, |mask, name| {
        Ok(match name.as_str() {
            "any" => RouteMask::ANY,
            "systemic" => RouteMask(mask.0 | RouteMask::systemic().0),
            "injected" => ["subcutaneous", "intramuscular", "intravenous"]
                .iter()
                .filter_map(|name| route_named(name))
                .fold(mask, RouteMask::with),
            name => mask.with(route_named(name).ok_or_else(|| format!("\"{name}\" is no route"))?),
        })
    })
}

fn release_named(name: &str) -> Result<Release, String> {
    match name {
        "plain" => Ok(Release::Plain),
        "extended" => Ok(Release::Extended),
        "delayed" => Ok(Release::Delayed),
        "depot" => Ok(Release::Depot),
        other => Err(format!("\"{other}\" is no release (plain, extended, delayed, depot)")),
    }
}
