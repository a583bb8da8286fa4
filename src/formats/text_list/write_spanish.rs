//! One line of a list in Spanish, as `super::write` would write it in English. It need not read back: the caller looks.

use crate::messages::Language;
use crate::model::{Medication, Reason, Status};
use crate::values::{Form, Release};
use crate::wording::directions;

/// `product` is its name with its strength. `None` for what has no words here: then the line stands in English.
pub(super) fn compose(medication: &Medication, product: String) -> Option<String> {
    // Said in labels that English alone has.
    if !medication.unread.is_empty() || medication.really.is_some() || medication.regimen.site.is_some() {
        return None;
    }
    let mut words = vec![product];
    match medication.release {
        Release::Plain => {}
        Release::Extended => words.push("liberación prolongada".to_owned()),
        Release::Delayed | Release::Depot => return None,
    }
    words.extend(medication.form.map(|form| form_word(form).to_owned()));
    let mut parts: Vec<String> =
        directions(Language::Es, medication, &medication.regimen).into_iter().collect();
    parts.extend(medication.regimen.instructions.iter().cloned());
    let dated = medication.stopped_on.is_some();
    parts.extend(match medication.status {
        Some(Status::Stopped) if !dated => Some("suspendida".to_owned()),
        Some(Status::Taking) => Some("tomando".to_owned()),
        Some(Status::NotSure) => Some("no estoy seguro".to_owned()),
        Some(Status::Stopped | Status::AsNeeded) | None => None,
    });
    parts.extend(medication.started_on.map(|day| format!("desde {day}")));
    parts.extend(medication.changed_on.map(|day| format!("cambiada {day}")));
    parts.extend(medication.stopped_on.map(|day| format!("suspendida {day}")));
    match &medication.reason {
        Reason::Given(reason) if medication.regimen.purpose.as_ref() != Some(reason) => return None,
        Reason::NotKnown => return None,
        Reason::Given(reason) if !medication.regimen.as_needed => parts.push(format!("para {reason}")),
        Reason::Given(_) | Reason::NotAsked => {}
    }
    words.retain(|word| !word.is_empty());
    let (product, how) = (words.join(" "), parts.join(", "));
    Some(if how.is_empty() { product } else { [&product, "; ", &how].concat() })
}

fn form_word(form: Form) -> &'static str {
    match form {
        Form::Tablet => "tableta",
        Form::Capsule => "cápsula",
        Form::Liquid => "líquido",
        Form::Powder => "polvo",
        Form::Gum => "chicle",
        Form::Lozenge => "pastilla para chupar",
        Form::Film => "lámina",
        Form::Patch => "parche",
        Form::Cream => "crema",
        Form::Drops => "gotas",
        Form::Spray => "rociada",
        Form::Inhaler => "inhalador",
        Form::Nebuliser => "nebulizador",
        Form::Injection => "inyección",
        Form::Suppository => "supositorio",
        Form::Device => "implante",
    }
}
