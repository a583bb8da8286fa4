//! What people call their health problems, allergies and reactions, in English and Spanish, with the real content.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod common;

use brownbag::formats::{intake, text_list};
use brownbag::model::ReactionKind;

#[test]
fn every_name_of_a_condition_leads_to_it_and_to_no_other() {
    let env = common::env();
    let knowledge = env.knowledge.as_deref().unwrap();
    let mut astray = Vec::new();
    for entry in &knowledge.content.conditions {
        for wording in entry.wordings() {
            let key = intake::condition(wording, knowledge).key;
            if key.as_deref() != Some(&entry.key) {
                astray.push(format!("{wording}: {key:?}, not {}", entry.key));
            }
        }
    }
    assert!(astray.is_empty(), "\n{}", astray.join("\n"));
}

#[test]
fn every_name_of_an_allergy_group_leads_to_it_and_to_no_other() {
    let env = common::env();
    let (names, knowledge) = (env.names.as_deref().unwrap(), env.knowledge.as_deref().unwrap());
    let mut astray = Vec::new();
    for group in &knowledge.content.allergy_groups {
        for wording in group.wordings() {
            let read = intake::allergy(wording, None, names, knowledge);
            if read.group.as_deref() != Some(&group.key) {
                astray.push(format!("{wording}: {:?}, not {}", read.group, group.key));
            }
        }
    }
    assert!(astray.is_empty(), "\n{}", astray.join("\n"));
}

#[test]
fn everything_has_a_name_in_spanish() {
    let env = common::env();
    let content = &env.knowledge.as_deref().unwrap().content;
    let mut nameless: Vec<&str> = Vec::new();
    let mut look = |key, name: &brownbag::knowledge::Translated| {
        if name.es.is_empty() {
            nameless.push(key);
        }
    };
    content.classes.iter().for_each(|class| look(&class.key, &class.name));
    content.loads.iter().for_each(|load| look(&load.key, &load.name));
    content.conditions.iter().for_each(|entry| look(&entry.key, &entry.name));
    content.allergy_groups.iter().for_each(|group| look(&group.key, &group.name));
    content.measures.iter().for_each(|measure| look(&measure.key, &measure.name));
    content.red_flags.iter().for_each(|flag| {
        look(&flag.key, &flag.sign);
        look(&flag.key, &flag.act);
    });
    assert!(nameless.is_empty(), "{nameless:?}");
}

#[test]
fn people_tell_their_conditions_in_spanish() {
    let env = common::env();
    for (text, key) in [
        ("azúcar", Some("diabetes")),
        ("Tengo azúcar", Some("diabetes")),
        ("presión alta", Some("hypertension")),
        ("PRESION ALTA", Some("hypertension")),
        ("padezco de la presión", Some("hypertension")),
        ("ataques", Some("seizure-disorder")),
        ("ataques de nervios", Some("anxiety")),
        ("alcohólico en recuperación", Some("alcohol-recovery")),
        ("infarto en 2019", Some("heart-attack")),
        ("derrame cerebral", Some("stroke")),
        ("presión baja", Some("low-blood-pressure")),
        ("tengo sueño", Some("chronic-fatigue")),
        ("problemas para dormir", Some("insomnia")),
        ("riñones", Some("kidney-disease")),
        ("mi madre tiene azúcar", None),
        ("no tengo azúcar", None),
        ("sin presión alta", None),
        ("hx of MI", Some("heart-attack")),
        ("MS", Some("multiple-sclerosis")),
    ] {
        assert_eq!(env.read_condition(text).key.as_deref(), key, "{text}");
    }
}

#[test]
fn people_tell_their_allergies_in_spanish() {
    let env = common::env();
    for (text, group, kind) in [
        ("alérgico a la penicilina: ronchas", Some("penicillins"), Some(ReactionKind::Allergic)),
        (
            "Alergias: sulfas (hinchazón de la cara)",
            Some("sulfonamide-antibiotics"),
            Some(ReactionKind::Serious),
        ),
        ("soy alérgica a los mariscos", Some("shellfish"), None),
        ("alergia al látex me da picazón", Some("latex"), Some(ReactionKind::Intolerance)),
        ("Allergic to penicillin - hives", Some("penicillins"), Some(ReactionKind::Allergic)),
    ] {
        let list = text_list::read(text, env.names.as_deref().unwrap(), env.today);
        let told = list.allergies.unwrap_or_else(|| panic!("{text}: no allergy read"));
        let [only] = told.as_slice() else { panic!("{text}: {told:?}") };
        let read = env.read_allergy(&only.text, only.reaction.as_deref().unwrap_or_default());
        assert_eq!((read.group.as_deref(), read.reaction_kind), (group, kind), "{text}");
    }
    let none = text_list::read("Alergias: ninguna", env.names.as_deref().unwrap(), env.today);
    assert_eq!(none.allergies, Some(Vec::new()));
}
