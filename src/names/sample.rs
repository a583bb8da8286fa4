//! A few names for the tests of this folder. The real tables are tried in `tests/names`.

use super::Names;
use crate::knowledge::names_pack::{IngredientKind, IngredientRow, NameKind, NameRow, NamesContent};
use crate::values::{IngredientId, Quantity, Route, Strength, Unit};

// Name and how common; the number is the place, from 1.
const INGREDIENTS: &str = "acetaminophen 9, oxycodone 7, sertraline 8, metoprolol 8, lithium 6, ibuprofen 9, \
    diphenhydramine 8, hydrochlorothiazide 8, levothyroxine 9, bupropion 8, insulin glargine 8, vitamin d 7, \
    clonazepam 7, clonidine 6, celecoxib 6, citalopram 7, fosphenytoin 2, hydroxyzine 6, hydralazine 5, codeine 5, \
    lisinopril 9, carbidopa 5, levodopa 5, calcium 6, loratadine 7, pseudoephedrine 6, dextromethorphan 6, \
    guaifenesin 6, aspirin 9, vitamin b12 6, insulin lispro 6, alprazolam 7, bismuth 3, fluticasone 6, vilanterol 3, \
    potassium 6, phenytoin 5, metformin 9, prednisone 8, prednisolone 5";

const NAMES: &str = "brand Zoloft=sertraline 8; brand Percocet=oxycodone+acetaminophen 6; brand Tylenol=acetaminophen 9; \
    brand Tylenol PM=acetaminophen+diphenhydramine 7; brand Advil=ibuprofen 9; brand Advil PM=ibuprofen+diphenhydramine 6; \
    brand Tylenol with Codeine=acetaminophen+codeine 4; brand Wellbutrin=bupropion 6; brand Wellbutrin XL=bupropion 7; \
    brand Toprol-XL=metoprolol 6; brand Lantus=insulin glargine 7; brand Celexa=citalopram 6; brand Celebrex=celecoxib 6; \
    brand Cerebyx=fosphenytoin 1; brand Klonopin=clonazepam 6; brand Xanax=alprazolam 7; brand Claritin=loratadine 7; \
    brand Robitussin DM=dextromethorphan+guaifenesin 4; brand Robitussin Chest=guaifenesin 3; brand Sinemet=carbidopa+levodopa 4; \
    brand Dromax=aspirin 2; brand Dromax=bismuth 2; brand Breo Ellipta=fluticasone+vilanterol 4; brand Bayer=aspirin 6; \
    generic metoprolol succinate=metoprolol 6; generic lithium carbonate=lithium 5; generic vitamin D3=vitamin d 7; \
    generic paracetamol=acetaminophen 5; short HCTZ=hydrochlorothiazide 6; short APAP=acetaminophen 4; short ASA=aspirin 3; \
    generic carbidopa/levodopa=carbidopa+levodopa 4; generic lisinopril/hydrochlorothiazide=lisinopril+hydrochlorothiazide 5; \
    generic cyanocobalamin=vitamin b12 4; generic potassium chloride=potassium 6; brand Levetiris Ümlaut=phenytoin 0";

/// The sample, opened from its pack.
pub(super) fn sample() -> Names {
    Names::open(&pack()).unwrap()
}

/// The sample as `names.pack`.
pub(super) fn pack() -> Vec<u8> {
    let mut content = NamesContent::default();
    let mut ingredients: Vec<&str> = INGREDIENTS.split(", ").map(str::trim).collect();
    ingredients.sort_by_key(|text| Names::sort_key(text));
    for (text, id) in ingredients.into_iter().zip(1..) {
        let (name, common) = text.rsplit_once(' ').unwrap();
        let kind =
            if name.contains("vitamin") { IngredientKind::Supplement } else { IngredientKind::Medicine };
        let route = Some(if name.starts_with("insulin") { Route::Subcutaneous } else { Route::Oral });
        content.ingredients.push(IngredientRow { id: IngredientId(id), name: name.to_owned(), kind, route });
        let parts = vec![u16::try_from(id - 1).unwrap()];
        let common = common.parse().unwrap();
        content.names.push(NameRow { name: name.to_owned(), common, parts, ..NameRow::default() });
    }
    for text in NAMES.split("; ") {
        let (kind, rest) = text.trim().split_once(' ').unwrap();
        let (rest, common) = rest.rsplit_once(' ').unwrap();
        let (name, ingredients) = rest.split_once('=').unwrap();
        let place = |name: &str| content.ingredients.iter().position(|row| row.name == name).unwrap();
        let parts = ingredients.split('+').map(|name| u16::try_from(place(name)).unwrap()).collect();
        let kind = match kind {
            "brand" => NameKind::Brand,
            "short" => NameKind::Short,
            _ => NameKind::Generic,
        };
        let strengths = if name == "Tylenol PM" { vec![strength(500.0), strength(25.0)] } else { Vec::new() };
        let common = common.parse().unwrap();
        let route = (name == "Celexa").then_some(Route::Nasal);
        content.names.push(NameRow { name: name.to_owned(), kind, common, parts, strengths, route });
    }
    content.names.sort_by_key(|row| Names::sort_key(&row.name));
    content.encode("sample").unwrap()
}

fn strength(milligrams: f64) -> Option<Strength> {
    Quantity::new(milligrams, Unit::Milligram).map(Strength::PerPiece)
}
