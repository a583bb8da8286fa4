use super::cases::{Case, CaseBlock};
use super::doses::Doses;
use super::lexicon::Lexicon;
use super::plain::{LANGUAGES, MedicineNames, Spoken};
use super::second_answers::SecondAnswers;
use super::wording::{self, WordsBlock};
use super::{Problems, criteria, files_below};
use crate::knowledge::{Basis, Citation, Criterion, Hazard, Kind, Rule, Severity, Urgency, Words, Work};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use toml::{Spanned, Value};

/// Everything in `hazards/`.
#[derive(Default)]
pub(super) struct Hazards {
    pub(super) hazards: Vec<Hazard>,
    pub(super) rules: Vec<Rule>,
    pub(super) cases: Vec<Case>,
    pub(super) drafts: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HazardFile {
    hazard: Spanned<HazardHead>,
    #[serde(default)]
    words: WordsBlock,
    #[serde(default)]
    rule: Vec<Spanned<RuleBlock>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct HazardHead {
    kind: String,
    state: String,
    #[serde(default)]
    reviewed_by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RuleBlock {
    id: String,
    severity: String,
    urgency: String,
    basis: String,
    sources: Vec<Spanned<String>>,
    when: Vec<Spanned<Value>>,
    #[serde(default)]
    state: String,
    #[serde(default)]
    supersedes: Vec<String>,
    /// The rule whose confirmed number this one's is reckoned from.
    reckoned_from: Option<String>,
    #[serde(default = "yes")]
    asks: bool,
    #[serde(default)]
    words: WordsBlock,
    #[serde(default)]
    case: Vec<Spanned<CaseBlock>>,
}

/// The rules that a table makes.
#[derive(Deserialize)]
struct TableRules {
    rule: Vec<Spanned<RuleBlock>>,
}

fn yes() -> bool {
    true
}

/// Reads every hazard file and the tables that make rules; rules come out in order of their ids.
pub(super) fn read_all(lexicon: &mut Lexicon, problems: &mut Problems) -> Hazards {
    let mut all = Hazards::default();
    let mut ids = Vec::new();
    let mut second_answers = SecondAnswers::read(problems);
    let mut doses = Doses::read(problems);
    let names = lexicon.medicine_names();
    let paths = files_below(&problems.folder().join("hazards"), "toml");
    // Content that has no Spanish at all is English only; else every text has both.
    let has_spanish = |path: &PathBuf| std::fs::read_to_string(path).is_ok_and(|text| text.contains(".es]"));
    let languages = if paths.iter().any(has_spanish) { &LANGUAGES[..] } else { &LANGUAGES[..1] };
    for path in paths {
        if let Some((text, file)) = problems.read_toml::<HazardFile>(&path) {
            let mut reader = FileReader {
                path: &path,
                text: &text,
                lexicon,
                names: &names,
                languages,
                problems,
                ids: &mut ids,
                second_answers: &mut second_answers,
            };
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            reader.file(file, doses.take(&stem), &mut all);
        }
    }
    doses.report_wordless(problems);
    second_answers.report_unused(problems);
    check_ids(&ids, &all.rules, problems);
    let shipped = |case: &Case| all.rules.iter().any(|rule| rule.id == case.rule);
    all.cases.retain(shipped);
    all.rules.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

fn check_ids(ids: &[String], rules: &[Rule], problems: &mut Problems) {
    let folder = Path::new("hazards");
    for (place, id) in ids.iter().enumerate() {
        if ids.iter().take(place).any(|earlier| earlier == id) {
            problems.add(folder, 0, format!("rule \"{id}\" is there twice"));
        }
    }
    for rule in rules {
        for superseded in rule.supersedes.iter().filter(|id| !ids.contains(id)) {
            problems.add(
                folder,
                0,
                format!("rule \"{}\" supersedes \"{superseded}\", which is no rule", rule.id),
            );
        }
    }
}

struct FileReader<'a> {
    path: &'a Path,
    text: &'a str,
    lexicon: &'a mut Lexicon,
    names: &'a MedicineNames,
    languages: &'a [Spoken],
    problems: &'a mut Problems,
    ids: &'a mut Vec<String>,
    second_answers: &'a mut SecondAnswers,
}

impl FileReader<'_> {
    fn file(&mut self, file: HazardFile, table: Option<String>, all: &mut Hazards) {
        let head_at = file.hazard.span().start;
        let head = file.hazard.into_inner();
        let id = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let Some(kind) = named(&Kind::ALL, &head.kind) else {
            return self.problem(head_at, format!("\"{}\" is no kind of finding", head.kind));
        };
        if !["unsigned", "signed", "draft"].contains(&head.state.as_str()) {
            self.problem(head_at, format!("state \"{}\" is not unsigned, signed or draft", head.state));
        }
        if (head.state == "signed") == head.reviewed_by.is_empty() {
            self.problem(
                head_at,
                "a hazard is signed if, and only if, reviewed-by names who signed".to_owned(),
            );
        }
        if file.rule.is_empty() && table.is_none() {
            self.problem(head_at, "a hazard has at least one rule".to_owned());
        }
        let hazard = u16::try_from(all.hazards.len()).unwrap_or(u16::MAX);
        for (at, message) in file.words.problems(self.languages) {
            self.problem(at, message);
        }
        let words = file.words.into_words();
        let draft = head.state == "draft";
        let mut shipped = self.rules(file.rule, draft, &words, hazard, all);
        if let Some(text) = table {
            let path = Doses::path(self.problems);
            match toml::from_str::<TableRules>(&text) {
                Ok(rows) => {
                    let mut reader = FileReader {
                        path: &path,
                        text: &text,
                        lexicon: self.lexicon,
                        names: self.names,
                        languages: self.languages,
                        problems: self.problems,
                        ids: self.ids,
                        second_answers: self.second_answers,
                    };
                    shipped |= reader.rules(rows.rule, draft, &words, hazard, all);
                }
                Err(error) => {
                    let at = error.span().map_or(0, |span| span.start);
                    self.problems.add_at(&path, &text, at..at, error.message());
                }
            }
        }
        if shipped {
            all.hazards.push(Hazard { id, kind, words });
        }
    }

    // Whether any of them is no draft.
    fn rules(
        &mut self,
        blocks: Vec<Spanned<RuleBlock>>,
        draft: bool,
        words: &Words,
        hazard: u16,
        all: &mut Hazards,
    ) -> bool {
        let mut shipped = false;
        for block in blocks {
            let at = block.span().start;
            let block = block.into_inner();
            let draft = draft || block.state == "draft";
            self.ids.push(block.id.clone());
            let cases = self.cases(&block, at);
            let when = block.when.iter().map(Spanned::get_ref);
            let objections = match &block.reckoned_from {
                Some(_) => Vec::new(),
                None => self.second_answers.objections(&block.id, when),
            };
            if block.basis == "recalled" && !draft {
                for message in objections {
                    self.problem(at, format!("rule \"{}\": {message}", block.id));
                }
            }
            for (at, message) in block.words.problems(self.languages) {
                self.problem(at, format!("rule \"{}\": {message}", block.id));
            }
            let Some(rule) = self.rule(block, hazard, at) else { continue };
            let whole = wording::card_problems(words, &rule, self.lexicon, self.names, self.languages);
            for message in wording::problems(words, &rule, self.languages).into_iter().chain(whole) {
                self.problem(at, format!("rule \"{}\": {message}", rule.id));
            }
            if draft {
                all.drafts += 1;
                continue;
            }
            shipped = true;
            all.cases.extend(cases);
            all.rules.push(rule);
        }
        shipped
    }

    fn rule(&mut self, block: RuleBlock, hazard: u16, at: usize) -> Option<Rule> {
        let before = self.problems.all().len();
        let severity = named(&Severity::ALL, &block.severity);
        let urgency = named(&Urgency::ALL, &block.urgency);
        let basis = named(&[(Basis::Read, "read"), (Basis::Recalled, "recalled")], &block.basis);
        if severity.is_none() || urgency.is_none() || basis.is_none() {
            self.problem(at, format!("rule \"{}\": no such severity, urgency or basis", block.id));
        }
        // A rule on listed symptoms cites the labels that list them.
        let cites_by_itself = block.when.iter().any(|value| value.get_ref().get("listed-symptom").is_some());
        if block.sources.is_empty() && !cites_by_itself {
            self.problem(at, format!("rule \"{}\" has no source", block.id));
        }
        if block.when.is_empty() {
            self.problem(at, format!("rule \"{}\" holds always: `when` is empty", block.id));
        }
        let citations = block.sources.iter().filter_map(|citation| self.citation(citation)).collect();
        let mut when: Vec<Criterion> = Vec::new();
        for value in &block.when {
            match criteria::read(value.get_ref(), self.lexicon) {
                Ok(criterion) => when.push(criterion),
                Err(message) => {
                    self.problem(value.span().start, format!("rule \"{}\": {message}", block.id));
                }
            }
        }
        (self.problems.all().len() == before).then_some(())?;
        Some(Rule {
            id: block.id,
            hazard,
            severity: severity?,
            urgency: urgency?,
            basis: basis?,
            when,
            supersedes: block.supersedes,
            asks: block.asks,
            citations,
            words: block.words.into_words(),
        })
    }

    fn citation(&mut self, citation: &Spanned<String>) -> Option<Citation> {
        let (key, section) = citation.get_ref().split_once(": ").unwrap_or((citation.get_ref(), ""));
        let section = section.trim().to_owned();
        if let Some(ingredient) = key.strip_prefix("label/") {
            if self.lexicon.ingredient(ingredient).is_none() {
                self.problem(citation.span().start, format!("label of \"{ingredient}\": no such ingredient"));
            }
            if section.is_empty() {
                self.problem(citation.span().start, format!("label of \"{ingredient}\": name the section"));
            }
            return Some(Citation { work: Work::Label(ingredient.to_owned()), section });
        }
        let source = self.lexicon.source(key);
        if source.is_none() {
            self.problem(citation.span().start, format!("\"{key}\" is no source in sources.toml"));
        }
        Some(Citation { work: Work::Source(source?), section })
    }

    fn cases(&mut self, block: &RuleBlock, at: usize) -> Vec<Case> {
        let mut cases = Vec::new();
        for case in &block.case {
            let line = super::problems::line_of(self.text, case.span().start);
            match case.get_ref().to_case(&block.id, self.path, line) {
                Ok(case) => cases.push(case),
                Err(message) => self.problem(case.span().start, format!("rule \"{}\": {message}", block.id)),
            }
        }
        if let Some(message) = super::cases::lacking(&cases) {
            self.problem(at, format!("rule \"{}\" {message}", block.id));
        }
        cases
    }

    fn problem(&mut self, at: usize, message: String) {
        self.problems.add_at(self.path, self.text, at..at, message);
    }
}

fn named<T: Copy>(all: &[(T, &str)], name: &str) -> Option<T> {
    all.iter().find(|(_, known)| *known == name).map(|(value, _)| *value)
}
