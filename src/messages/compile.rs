//! Fluent files -> Rust source for English, and a file of words for every other language. Runs in `build.rs` only.
//!
//! A message becomes a template: plain text in which the control characters below mark what [`super`] fills in.
//! All problems of all files are listed at once. The page does not carry the words of other languages in its wasm:
//! `words.rs` reads them from their file.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Before the name of an argument that is shown.
const ARGUMENT: char = '\u{1}';
/// After the name of an argument or variant.
const END_OF_NAME: char = '\u{2}';
/// Before the name of an argument that chooses between variants.
const CHOICE: char = '\u{3}';
/// After the words of each variant.
const END_OF_VARIANT: char = '\u{4}';
/// After the last variant of a choice.
const END_OF_CHOICE: char = '\u{5}';

/// The language that says which messages there are and what they take.
const REFERENCE: &str = "en";

/// All Fluent files of one language.
pub struct Source {
    /// Its tag, which is its folder's name: `en`, `es`.
    pub language: String,
    /// Path and text of each file.
    pub files: Vec<(String, String)>,
}

/// What is made of all languages.
#[derive(Debug)]
pub struct Compiled {
    /// Rust source: the keys, what they take, and the reference language's words.
    pub code: String,
    /// Every other language: its tag, and its words in one text, a message a line.
    pub words: Vec<(String, String)>,
}

struct Template {
    text: String,
    arguments: BTreeSet<String>,
    place: String,
}

/// Rust source and words, or every problem found.
pub fn compile(languages: &[Source]) -> Result<Compiled, Vec<String>> {
    let mut problems = Vec::new();
    let tables: Vec<_> =
        languages.iter().map(|source| (source.language.as_str(), table(source, &mut problems))).collect();
    let Some((_, reference)) = tables.iter().find(|(language, _)| *language == REFERENCE) else {
        return Err(vec![format!("no Fluent files for the reference language `{REFERENCE}`")]);
    };
    for (language, table) in &tables {
        compare(language, table, reference, &mut problems);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let others = tables.iter().filter(|(language, _)| *language != REFERENCE);
    let words = others.map(|(language, table)| (language.to_string(), words(language, table, reference)));
    Ok(Compiled { code: code(&tables, reference), words: words.collect() })
}

// The first line says whose words they are and of which messages: another build's would shift all of them.
fn words(
    language: &str,
    table: &BTreeMap<String, Template>,
    reference: &BTreeMap<String, Template>,
) -> String {
    let mut text = format!("brownbag words {language} {}", fingerprint(reference));
    for template in table.values() {
        text.push('\n');
        text.push_str(&template.text);
    }
    text
}

// FNV-1a over the names of all messages and of what they take.
fn fingerprint(reference: &BTreeMap<String, Template>) -> String {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for (id, template) in reference {
        for name in [id].into_iter().chain(&template.arguments) {
            for byte in name.bytes().chain([0]) {
                sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
    format!("{sum:016x}")
}

fn table(source: &Source, problems: &mut Vec<String>) -> BTreeMap<String, Template> {
    let mut table: BTreeMap<String, Template> = BTreeMap::new();
    for (path, text) in &source.files {
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    problems.push(format!("{path}:{}: {error}", line(text, error.pos.start)));
                }
                resource
            }
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                if let Entry::Term(term) = entry {
                    problems.push(format!("{path}: -{}: terms are not supported", term.id.name));
                }
                continue;
            };
            let place = format!("{path}: {}", message.id.name);
            let Some(value) = &message.value else {
                problems.push(format!("{place}: has no words of its own (attributes are not supported)"));
                continue;
            };
            if !message.attributes.is_empty() {
                problems.push(format!("{place}: attributes are not supported"));
            }
            let mut template =
                Template { text: String::new(), arguments: BTreeSet::new(), place: place.clone() };
            write_pattern(value, &mut template, problems);
            if let Some(earlier) = table.insert(message.id.name.to_owned(), template) {
                problems.push(format!("{place}: stands already in {}", earlier.place));
            }
        }
    }
    table
}

fn write_pattern(pattern: &Pattern<&str>, template: &mut Template, problems: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                if value.chars().any(|c| c < ' ' && c != '\n') {
                    problems.push(format!("{}: contains a control character", template.place));
                }
                // A line break in the file is only there to keep its lines short.
                template.text.push_str(&value.replace('\n', " "));
            }
            PatternElement::Placeable { expression } => write_expression(expression, template, problems),
        }
    }
}

fn write_expression(expression: &Expression<&str>, template: &mut Template, problems: &mut Vec<String>) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => template.text.push_str(value),
        Expression::Inline(InlineExpression::NumberLiteral { value }) => template.text.push_str(value),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            template.arguments.insert(id.name.to_owned());
            template.text.extend([ARGUMENT]);
            template.text.push_str(id.name);
            template.text.push(END_OF_NAME);
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            template.arguments.insert(id.name.to_owned());
            template.text.push(CHOICE);
            template.text.push_str(id.name);
            template.text.push(END_OF_NAME);
            // The default variant goes last, so that the first match wins.
            let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
            for variant in others.into_iter().chain(default) {
                match &variant.key {
                    _ if variant.default => template.text.push('*'),
                    VariantKey::Identifier { name } => template.text.push_str(name),
                    VariantKey::NumberLiteral { value } => template.text.push_str(value),
                }
                template.text.push(END_OF_NAME);
                write_pattern(&variant.value, template, problems);
                template.text.push(END_OF_VARIANT);
            }
            template.text.push(END_OF_CHOICE);
        }
        _ => problems.push(format!(
            "{}: only arguments, literals and choices by an argument are supported",
            template.place
        )),
    }
}

fn compare(
    language: &str,
    table: &BTreeMap<String, Template>,
    reference: &BTreeMap<String, Template>,
    problems: &mut Vec<String>,
) {
    for (id, expected) in reference {
        match table.get(id) {
            None => problems.push(format!("{language}: `{id}` is missing ({})", expected.place)),
            Some(found) if found.arguments != expected.arguments => problems.push(format!(
                "{}: takes {:?}, but {REFERENCE} takes {:?}",
                found.place, found.arguments, expected.arguments
            )),
            Some(_) => {}
        }
    }
    for (id, template) in table.iter().filter(|(id, _)| !reference.contains_key(*id)) {
        problems.push(format!("{}: `{id}` is not in {REFERENCE}", template.place));
    }
}

fn code(tables: &[(&str, BTreeMap<String, Template>)], reference: &BTreeMap<String, Template>) -> String {
    let mut code = String::from(
        "/// Every message. `t!` takes the name alone: `t!(language, StartTitle)`.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u16)]\npub enum Key {\n",
    );
    for (id, template) in reference {
        let doc = readable(&template.text);
        writeln!(code, "    #[doc = {doc:?}]\n    {},", camel(id)).ok();
    }
    code.push_str(
        "}\n\nimpl Key {\n    /// Every message, in the order of its name.\n    pub const ALL: &[Key] = &[",
    );
    for id in reference.keys() {
        write!(code, "Key::{}, ", camel(id)).ok();
    }
    code.push_str("];\n}\n\nconst ARGUMENTS: &[&[&str]] = &[\n");
    for template in reference.values() {
        writeln!(code, "    &{:?},", template.arguments.iter().collect::<Vec<_>>()).ok();
    }
    code.push_str("];\n\n/// A language in which the page speaks.\n#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]\npub enum Language {\n");
    for (language, _) in tables {
        let default = if *language == REFERENCE { "    #[default]\n" } else { "" };
        writeln!(code, "    /// `{language}`\n{default}    {},", camel(language)).ok();
    }
    code.push_str("}\n\nimpl Language {\n    /// All of them.\n    pub const ALL: &[(Language, &str)] = &[");
    for (language, _) in tables {
        write!(code, "(Language::{}, {language:?}), ", camel(language)).ok();
    }
    code.push_str("];\n}\n\n");
    let mut words = String::new();
    let mut ends = Vec::new();
    for template in reference.values() {
        words.push_str(&template.text);
        ends.push(words.len());
    }
    writeln!(code, "const REFERENCE_WORDS: (&str, &[u32]) = ({words:?}, &{ends:?});\n").ok();
    writeln!(code, "const FINGERPRINT: &str = {:?};\n", fingerprint(reference)).ok();
    code.push_str(
        "/// The words of the other languages. The page fetches them as files beside its wasm, to be small.\n\
         #[cfg(not(all(target_arch = \"wasm32\", feature = \"web\")))]\n\
         pub const LINKED: &[(Language, &str)] = &[",
    );
    for (language, _) in tables.iter().filter(|(language, _)| *language != REFERENCE) {
        let (name, file) = (camel(language), format!("/{language}.words"));
        write!(code, "(Language::{name}, include_str!(concat!(env!(\"OUT_DIR\"), {file:?}))), ").ok();
    }
    code.push_str(
        "];\n\n#[cfg(all(target_arch = \"wasm32\", feature = \"web\"))]\n\
         const LINKED: &[(Language, &str)] = &[];\n",
    );
    code
}

// `start-title` -> `StartTitle`.
fn camel(id: &str) -> String {
    let mut name = String::new();
    for part in id.split(['-', '_']) {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

fn readable(template: &str) -> String {
    let marks =
        [(ARGUMENT, " {"), (END_OF_NAME, "} "), (CHOICE, " {"), (END_OF_VARIANT, " | "), (END_OF_CHOICE, "")];
    marks.iter().fold(template.to_owned(), |text, (mark, shown)| text.replace(*mark, shown))
}

fn line(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}
