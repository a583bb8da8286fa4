use super::table::Row;
use super::{Problems, Table, files_below, lexicon};
use crate::knowledge::names_pack::{IngredientKind, IngredientRow, NameKind, NameRow, NamesContent};
use crate::names::Names;
use crate::values::{IngredientId, Quantity, Strength, Unit};
use std::collections::BTreeMap;
use std::path::Path;

/// Compiles `ingredients.tsv`, `names/*.tsv` and `products.tsv`. Fails with every problem found.
pub fn compile_names(folder: &Path) -> Result<NamesContent, Problems> {
    let mut problems = Problems::new(folder);
    let mut compiler = Compiler::default();
    compiler.read_ingredients(&mut problems);
    for path in files_below(&folder.join("names"), "tsv") {
        compiler.read_names(path.strip_prefix(folder).unwrap_or(&path), &mut problems);
    }
    if folder.join("products.tsv").exists() {
        compiler.read_products(Path::new("products.tsv"), &mut problems);
    }
    problems.into_result()?;
    Ok(NamesContent { ingredients: compiler.ingredients, names: without_doubles(compiler.names) })
}

#[derive(Default)]
struct Compiler {
    ingredients: Vec<IngredientRow>,
    names: Vec<NameRow>,
    // By number and by name, as other tables write them.
    places: BTreeMap<String, u16>,
}

impl Compiler {
    fn read_ingredients(&mut self, problems: &mut Problems) {
        let table = Table::read(Path::new("ingredients.tsv"), problems);
        let mut rows: Vec<(usize, Row<'_>)> = table.rows().collect();
        rows.sort_by_key(|(_, row)| Names::sort_key(row.get("name")));
        for (line, row) in rows {
            let mut problem = |message: String| problems.add(table.path(), line, message);
            let (id, name) = (row.get("id"), as_printed(row.get("name")));
            let (Ok(number), Ok(place)) = (id.parse(), u16::try_from(self.ingredients.len())) else {
                problem(format!("\"{id}\" is no ingredient number"));
                continue;
            };
            let Some(kind) = kind_named(row.get("kind")) else {
                problem(format!("\"{}\" is no kind of ingredient", row.get("kind")));
                continue;
            };
            let Some(route) = lexicon::route_named(row.get("route")) else {
                problem(format!("\"{}\" is no route", row.get("route")));
                continue;
            };
            let common = common_of(row, &mut problem);
            for key in [id.to_owned(), name.to_lowercase()] {
                if self.places.insert(key.clone(), place).is_some() {
                    problem(format!("{key} stands here for the second time"));
                }
            }
            self.names.push(NameRow {
                name: name.clone(),
                kind: NameKind::Ingredient,
                common,
                parts: vec![place],
                ..NameRow::default()
            });
            self.ingredients.push(IngredientRow { id: IngredientId(number), name, kind, route: Some(route) });
        }
    }

    fn read_names(&mut self, file: &Path, problems: &mut Problems) {
        let table = Table::read(file, problems);
        let are_brands = file.file_stem().is_some_and(|stem| stem == "brands");
        for (line, row) in table.rows() {
            let mut problem = |message: String| problems.add(table.path(), line, message);
            let name = row.get("name").to_owned();
            let common = common_of(row, &mut problem);
            let route = match row.get("route") {
                "" => None,
                route => lexicon::route_named(route).or_else(|| {
                    problem(format!("\"{route}\" is no route"));
                    None
                }),
            };
            match self.parts(row.get("ingredients")) {
                Ok(parts) => {
                    let kind = if are_brands { NameKind::Brand } else { kind_of_generic(&name) };
                    let parts = parts.into_iter().map(|(place, _)| place).collect();
                    self.names.push(NameRow { name, kind, common, parts, route, ..NameRow::default() });
                }
                Err(message) => problem(message),
            }
        }
    }

    fn read_products(&mut self, file: &Path, problems: &mut Problems) {
        let table = Table::read(file, problems);
        for (line, row) in table.rows() {
            let mut problem = |message: String| problems.add(table.path(), line, message);
            let name = row.get("name").to_owned();
            let common = common_of(row, &mut problem);
            match self.parts(row.get("ingredients")) {
                Ok(parts) => {
                    let (parts, strengths) = parts.into_iter().unzip();
                    let kind = NameKind::Brand;
                    self.names.push(NameRow { name, kind, common, parts, strengths, route: None });
                }
                Err(message) => problem(message),
            }
        }
    }

    // "161+5640", "acetaminophen=500 mg+diphenhydramine=25 mg".
    fn parts(&self, text: &str) -> Result<Vec<(u16, Option<Strength>)>, String> {
        let mut parts: Vec<(u16, Option<Strength>)> = Vec::new();
        for part in text.split('+').map(str::trim) {
            let (ingredient, strength) = match part.split_once('=') {
                Some((ingredient, strength)) => {
                    let read = strength_from(strength.trim());
                    (ingredient.trim(), Some(read.ok_or_else(|| format!("\"{strength}\" is no strength"))?))
                }
                None => (part, None),
            };
            let place = self.places.get(&ingredient.to_lowercase());
            let place = *place.ok_or_else(|| format!("\"{ingredient}\" is not in ingredients.tsv"))?;
            if parts.iter().any(|&(other, _)| other == place) {
                return Err(format!("\"{ingredient}\" stands twice in one product"));
            }
            parts.push((place, strength));
        }
        Ok(parts)
    }
}

/// In the order of their keys. Of rows with the same key and ingredients the one that says most stays.
fn without_doubles(names: Vec<NameRow>) -> Vec<NameRow> {
    let mut best: BTreeMap<(Vec<u8>, Vec<u16>), NameRow> = BTreeMap::new();
    for mut row in names {
        let mut set = row.parts.clone();
        set.sort_unstable();
        let place = (Names::sort_key(&row.name), set);
        let worth = |row: &NameRow| (!row.strengths.is_empty(), std::cmp::Reverse(row.kind), row.common);
        match best.get_mut(&place) {
            Some(other) => {
                let common = row.common.max(other.common);
                if worth(&row) > worth(other) {
                    std::mem::swap(other, &mut row);
                }
                other.common = common;
            }
            None => {
                best.insert(place, row);
            }
        }
    }
    best.into_values().collect()
}

// Names are in small letters in the table; a vitamin's own letter is a capital in print.
fn as_printed(name: &str) -> String {
    match name.strip_prefix("vitamin ") {
        Some(letter) => ["vitamin ", &letter.to_uppercase()].concat(),
        None => name.to_owned(),
    }
}

fn kind_named(name: &str) -> Option<IngredientKind> {
    Some(match name {
        "" | "medicine" => IngredientKind::Medicine,
        "supplement" => IngredientKind::Supplement,
        "substance" => IngredientKind::Substance,
        "other" => IngredientKind::Other,
        _ => return None,
    })
}

// HCTZ and 5-FU are short forms: recognised, but shown and printed in full.
fn kind_of_generic(name: &str) -> NameKind {
    let is_short = name.chars().all(|letter| !letter.is_lowercase()) && name.chars().any(char::is_uppercase);
    if is_short { NameKind::Short } else { NameKind::Generic }
}

/// 0 to 4 of the table's 0 to 9: a finer order costs bytes and changes nothing that a person sees.
fn common_of(row: Row<'_>, problem: &mut impl FnMut(String)) -> u8 {
    match row.get("common") {
        "" => 0,
        text => text.parse().ok().filter(|&common: &u8| common <= 9).map(|common| common / 2).unwrap_or_else(
            || {
                problem(format!("\"{text}\" is no number from 0 to 9"));
                0
            },
        ),
    }
}

/// "500 mg" in one piece, "160 mg/5 mL", "25 mcg/hour", "1 %".
fn strength_from(text: &str) -> Option<Strength> {
    if let Some(percent) = text.strip_suffix('%') {
        return percent.trim().parse().ok().map(Strength::Percent);
    }
    let Some((amount, per)) = text.split_once('/') else {
        return quantity_from(text).map(Strength::PerPiece);
    };
    let amount = quantity_from(amount)?;
    match per.trim() {
        "h" | "hr" | "hour" => Some(Strength::PerHour(amount)),
        "mL" => Some(Strength::PerVolume { amount, millilitres: 1.0 }),
        volume => {
            let millilitres =
                quantity_from(volume).filter(|volume| volume.unit() == Unit::Millilitre)?.amount();
            Some(Strength::PerVolume { amount, millilitres })
        }
    }
}

fn quantity_from(text: &str) -> Option<Quantity> {
    let (amount, unit) = text.trim().split_once(' ')?;
    let unit = match unit.trim() {
        "g" => Unit::Gram,
        "mg" => Unit::Milligram,
        "mcg" => Unit::Microgram,
        "mL" => Unit::Millilitre,
        "units" => Unit::Units,
        "mEq" => Unit::Milliequivalent,
        "mmol" => Unit::Millimole,
        _ => return None,
    };
    Quantity::new(amount.parse().ok()?, unit)
}
