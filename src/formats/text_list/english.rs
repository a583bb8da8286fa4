//! The English words of lists: what stands for "not taking", headings, and where strengths without unit are milligrams.

use crate::values::IngredientId;

/// A line that says no more than this after the name: the medicine is not taken.
pub(super) const NOT_TAKEN: &[&str] = &["none", "no", "nil", "not any more", "not anymore", "zero"];

/// The same for inhalers in micrograms: "Advair 250/50". RxCUIs of salmeterol, formoterol, vilanterol, umeclidinium.
pub(super) const MICROGRAM_COMBINATIONS: &[IngredientId] =
    &[IngredientId(36117), IngredientId(25255), IngredientId(1424884), IngredientId(1487514)];

/// Combinations with one of these have their strengths in milligrams, and people leave the unit out: "Percocet 5/325".
/// RxCUIs of acetaminophen, ibuprofen, aspirin, hydrochlorothiazide, amlodipine, metformin, amoxicillin,
/// sulfamethoxazole, naloxone, levodopa, sitagliptin, triamterene, bupropion, dextromethorphan, olanzapine, amitriptyline.
pub(super) const MILLIGRAM_COMBINATIONS: &[IngredientId] = &[
    IngredientId(161),
    IngredientId(5640),
    IngredientId(1191),
    IngredientId(5487),
    IngredientId(17767),
    IngredientId(6809),
    IngredientId(723),
    IngredientId(10180),
    IngredientId(7242),
    IngredientId(6375),
    IngredientId(593411),
    IngredientId(10763),
    IngredientId(42347),
    IngredientId(3289),
    IngredientId(61381),
    IngredientId(704),
];
