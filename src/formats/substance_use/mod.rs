//! How people tell of alcohol, tobacco and cannabis: "4 drinks a day", "quit 1 week ago", "a pack a day", "socially".
//! In Spanish: "2 cervezas al día", "no fumo desde hace 3 semanas". What is not clear is unknown, never guessed.

mod words;

use super::intake::plain;
use super::words::{Kind, Token, tokens};
use crate::model::UseLevel;
use words::{DRINKS, DRINKS_IN, EVERY_DAY, HEAVY, NEVER, QUIT, SMOKES, SOME};

/// Reads how much somebody uses. `None` where the words do not tell.
///
/// Heavy is more than 7 drinks a week, or more than 3 on one day (the limit for women, and where sex is not known); for
/// tobacco and cannabis it is daily use. "Daily" alone does not say of what, and is unknown.
pub fn read(text: &str) -> Option<UseLevel> {
    let tokens = tokens(&plain(text));
    let words = Words { tokens: &tokens };
    if let Some(level) = words.stopped() {
        return level;
    }
    if words.says_never() {
        return Some(UseLevel::None);
    }
    if words.any(HEAVY) || (words.any(&["mucho", "mucha"]) && !words.any(&["no"])) {
        return Some(UseLevel::Heavy);
    }
    words
        .amount()
        .or_else(|| (words.any(SOME) || words.any(DRINKS) || words.any(SMOKES)).then_some(UseLevel::Some))
}

struct Words<'a> {
    tokens: &'a [Token],
}

impl Words<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        self.tokens.get(at)?.word()
    }

    fn any(&self, list: &[&str]) -> bool {
        self.tokens.iter().filter_map(Token::word).any(|word| list.contains(&word))
    }

    fn says_never(&self) -> bool {
        let zero = matches!(self.tokens.first().map(|token| &token.kind), Some(Kind::Number(0.0)));
        let non = self.word(0) == Some("non") && self.any(&["smoker", "drinker", "user"]);
        let negated = ["don't", "dont", "doesn't", "doesnt", "not"];
        // "don't drink much" is not "don't drink"; "no more than 2 a day" is an amount.
        let hedged = self
            .any(&["much", "often", "more", "anymore", "every", "always", "only", "really", "than"])
            || self.any(&["mucho", "mucha", "tanto", "mas", "siempre", "solo", "cada", "casi", "todos"]);
        !hedged && (zero || non || self.any(NEVER) || self.any(&negated))
    }

    /// "quit 1 week ago", "sober 10 days", "quit yesterday". `Some(None)` where it was stopped, but not told when.
    fn stopped(&self) -> Option<Option<UseLevel>> {
        // "no alcohol for 3 weeks", "none since last week"; not "no more than 1 for years"
        let without = (self.any(NEVER) || self.any(&["haven't", "havent", "hasn't"]))
            && self.any(&["since", "for", "in", "desde", "hace"])
            && !self.any(&["more", "than", "mas"]);
        if !(self.any(QUIT) || without) || (self.any(&["used"]) && !self.any(&["to"])) {
            return None;
        }
        // "trying to quit", "want to stop", "can't stop", "clean" of something else
        if self.any(&[
            "trying",
            "want",
            "wants",
            "wanting",
            "can't",
            "cannot",
            "planning",
            "plan",
            "need",
            "hoping",
            "tried",
            "tratando",
            "intentando",
            "quiero",
            "quisiera",
            "puedo",
        ]) {
            return Some(self.amount());
        }
        if self.any(&["today", "this", "hoy"]) {
            return Some(Some(UseLevel::RecentlyStopped { days: 0 }));
        }
        if self.any(&["yesterday", "ayer"]) {
            return Some(Some(UseLevel::RecentlyStopped { days: 1 }));
        }
        for at in 0..self.tokens.len() {
            let count = match (self.number(at), self.word(at)) {
                (Some((count, _)), _) => count,
                (None, Some("last" | "a" | "an")) => 1.0,
                // "la semana pasada"
                (None, Some("la" | "el")) if matches!(self.word(at + 2), Some("pasada" | "pasado")) => 1.0,
                _ => continue,
            };
            let days = match self.word(at + 1) {
                Some("day" | "days" | "dia" | "dias") => 1.0,
                Some("week" | "weeks" | "wk" | "wks" | "semana" | "semanas") => 7.0,
                Some("month" | "months" | "mo" | "mos" | "mes" | "meses") => 30.0,
                Some("year" | "years" | "yr" | "yrs" | "ano" | "anos") => 365.0,
                _ => continue,
            };
            // "quit smoking 2 packs a day" tells an amount, not a time.
            let days = count * days;
            return Some(Some(if days <= 30.0 {
                UseLevel::RecentlyStopped { days: days as u16 }
            } else {
                UseLevel::None
            }));
        }
        // "a few years ago", "years ago", "long ago"
        let long =
            self.any(&["years", "long", "decades", "college", "childhood", "anos", "tiempo", "decadas"]);
        if without {
            return None;
        }
        Some(long.then_some(UseLevel::None))
    }

    /// An amount with its time: "4 drinks a day", "2 beers a week", "half a pack a day".
    fn amount(&self) -> Option<UseLevel> {
        let smokes = self.any(SMOKES);
        let drinks = self.any(DRINKS);
        let every_day = (self.any(EVERY_DAY) || (self.any(&["todos"]) && self.any(&["dias"])))
            && !self.any(&["other", "some", "most", "few", "weekend", "saturday", "friday"])
            && !self.any(&["algunas", "fin", "fines", "sabado", "viernes", "domingo", "tercer"]);
        let says_every = self
            .any(&["a", "all", "per", "every", "each", "daily", "nightly", "everyday", "ppd", "/"])
            || self.any(&[
                "al",
                "por",
                "cada",
                "todos",
                "todas",
                "diario",
                "diaria",
                "diarios",
                "diarias",
                "diariamente",
            ])
            || self.has_slash();
        if smokes && !drinks {
            return (every_day && says_every).then_some(UseLevel::Heavy);
        }
        if !drinks {
            return None;
        }
        let each = self
            .tokens
            .iter()
            .filter_map(Token::word)
            .find_map(|word| DRINKS_IN.iter().find(|(name, _)| *name == word).map(|(_, drinks)| *drinks));
        // "a bottle of beer" is one drink, a pint of it not much more.
        let each =
            each.filter(|_| !self.any(&["beer", "beers", "seltzer", "seltzers", "cerveza", "cervezas"]));
        let counted = (0..self.tokens.len()).find_map(|at| self.number(at)).map(|(low, _)| low);
        // "pint of vodka daily"
        let low = counted.or(each.map(|_| 1.0))?;
        let each = each.unwrap_or(1.0);
        let at_once = low * each;
        let per_week = if every_day && says_every {
            at_once * 7.0
        } else if self.any(&["week", "weekly", "wk", "semana", "semanales"]) {
            at_once
        } else {
            0.0
        };
        let daily = every_day && says_every;
        let on_one_day = daily
            || self.any(&[
                "saturday",
                "saturdays",
                "friday",
                "fridays",
                "sunday",
                "sundays",
                "sitting",
                "once",
                "time",
                "sabado",
                "sabados",
                "viernes",
                "domingo",
                "domingos",
            ]);
        let heavy = per_week > 7.0 || (on_one_day && at_once > 3.0);
        Some(if heavy { UseLevel::Heavy } else { UseLevel::Some })
    }

    fn has_slash(&self) -> bool {
        self.tokens.iter().any(|token| token.is_sign('/'))
    }

    /// The smaller number at a token; "a" and "half" are numbers here.
    fn number(&self, at: usize) -> Option<(f64, usize)> {
        const WORDS: [[&str; 2]; 13] = [
            ["zero", "cero"],
            ["one", "una"],
            ["two", "dos"],
            ["three", "tres"],
            ["four", "cuatro"],
            ["five", "cinco"],
            ["six", "seis"],
            ["seven", "siete"],
            ["eight", "ocho"],
            ["nine", "nueve"],
            ["ten", "diez"],
            ["eleven", "eleven"], // "Once" is English too.
            ["twelve", "doce"],
        ];
        let token = self.tokens.get(at)?;
        if let Some(number) = token.number() {
            return Some((number, at + 1));
        }
        let word = token.word()?;
        match word {
            "half" | "media" | "medio" => Some((0.5, at + 1)),
            "un" => Some((1.0, at + 1)),
            "couple" => Some((2.0, at + 1)),
            // "4 drinks a day": an "a" after the thing counted is "per".
            "a" | "an" if at == 0 || !self.any_before(at) => match self.word(at + 1) {
                Some("couple") => Some((2.0, at + 2)),
                Some("few") => Some((3.0, at + 2)),
                Some("half") => Some((0.5, at + 2)),
                Some("day" | "week" | "month" | "night" | "lot" | "year") if at > 0 => None,
                _ => Some((1.0, at + 1)),
            },
            _ => WORDS.iter().position(|known| known.contains(&word)).map(|number| (number as f64, at + 1)),
        }
    }

    fn any_before(&self, at: usize) -> bool {
        (0..at).any(|before| {
            self.word(before).is_some_and(|word| DRINKS.contains(&word) || SMOKES.contains(&word))
                || self.tokens.get(before).is_some_and(|token| token.number().is_some())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_say() {
        let told = |level: Option<UseLevel>| match level {
            None => "?".to_string(),
            Some(UseLevel::RecentlyStopped { days }) => format!("stopped {days}"),
            Some(level) => format!("{level:?}").to_lowercase(),
        };
        for (text, level) in [
            ("none", "none"),
            ("a glass of wine once a month", "some"),
            ("no", "none"),
            ("never", "none"),
            ("Never smoked", "none"),
            ("denies", "none"),
            ("non-smoker", "none"),
            ("I don't drink", "none"),
            ("0", "none"),
            ("4 drinks a day", "heavy"),
            ("4 drinks/day", "heavy"),
            ("2 glasses of wine every night", "heavy"),
            ("2-3 beers daily", "heavy"),
            ("a six-pack a day", "heavy"),
            ("a fifth of vodka a day", "heavy"),
            ("binge drinks", "heavy"),
            ("10 drinks a week", "heavy"),
            ("1 beer a day", "some"),
            ("a glass of wine with dinner", "some"),
            ("2 beers a week", "some"),
            ("6 beers on weekends", "some"),
            ("a bottle of beer a day", "some"),
            ("socially", "some"),
            ("occasional wine", "some"),
            ("don't drink much", "some"),
            ("a pack a day", "heavy"),
            ("1 ppd", "heavy"),
            ("half a pack per day", "heavy"),
            ("5 cigarettes a day", "heavy"),
            ("vape", "some"),
            ("vapes daily", "heavy"),
            ("edibles at night", "some"),
            ("edibles every night", "heavy"),
            ("a joint on weekends", "some"),
            ("quit 1 week ago", "stopped 7"),
            ("stopped yesterday", "stopped 1"),
            ("quit last week", "stopped 7"),
            ("sober 10 days", "stopped 10"),
            ("quit a month ago", "stopped 30"),
            ("quit 5 years ago", "none"),
            ("sober 3 years", "none"),
            ("used to smoke, years ago", "none"),
            ("none since last week", "stopped 7"),
            ("no alcohol for 3 weeks", "stopped 21"),
            ("haven't had a drink in 10 days", "stopped 10"),
            ("no drinks since 2010", "none"),
            ("no more than 1 drink a month for years", "some"),
            ("pint of vodka daily", "heavy"),
            ("5 drinks on Saturdays", "heavy"),
            ("N/A", "?"),
            ("quit", "?"),
            ("trying to quit, a pack a day", "heavy"),
            ("daily", "?"),
            ("it depends", "?"),
            ("a glass of wine once a month", "some"),
            ("no", "none"),
            ("nunca", "none"),
            ("no tomo", "none"),
            ("no fumo", "none"),
            ("casi nunca", "some"),
            ("no tomo mucho", "some"),
            ("no mucho", "?"),
            ("no más de 2 al día", "?"),
            ("tomo mucho", "heavy"),
            ("de vez en cuando", "some"),
            ("2 cervezas los fines de semana", "some"),
            ("una copa de vino con la cena", "some"),
            ("2 cervezas al día", "heavy"),
            ("una cerveza al día", "some"),
            ("cinco cervezas los sábados", "heavy"),
            ("una cajetilla al día", "heavy"),
            ("fumo 5 cigarros diarios", "heavy"),
            ("fumo todos los días", "heavy"),
            ("fumo desde hace 10 años", "some"),
            ("dejé hace 1 semana", "stopped 7"),
            ("dejé de fumar la semana pasada", "stopped 7"),
            ("no tomo desde hace 3 semanas", "stopped 21"),
            ("dejé hace un mes", "stopped 30"),
            ("dejé de fumar hace 5 años", "none"),
            ("antes fumaba", "?"),
            ("quiero dejarlo, una cajetilla al día", "heavy"),
            ("Sí", "some"),
            ("", "?"),
        ] {
            assert_eq!(told(read(text)), level, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gets_an_answer(text in "\\PC{0,80}") {
            let _ = read(&text);
        }
    }
}
