//! What Spanish-speaking people write above a list and of allergies. Without accents: the words of a text lose theirs before
//! they are looked up; only [`ALLERGIC_TO`] and [`GIVES`] are looked for in the text itself.

use super::english::Heading;
use crate::model::TimeOfDay;

/// Headings; `|` divides ways to say the same.
pub(super) const HEADINGS: &[(Heading, &str)] = &[
    (
        Heading::Medicines,
        "medicinas|medicamentos|mis medicinas|mis medicamentos|lista de medicinas|lista de medicamentos|recetas|medicinas con receta|medicinas de venta libre|sin receta|de venta libre|gotas|inhaladores|parches|inyecciones|vitaminas|suplementos|vitaminas y suplementos|remedios|hierbas",
    ),
    (
        Heading::Current,
        "medicinas actuales|medicamentos actuales|tomo|estoy tomando|lo que tomo|actuales|tomo ahora|tomando",
    ),
    (
        Heading::Past,
        "ya no tomo|antes tomaba|medicinas anteriores|medicamentos anteriores|suspendidas|suspendidos|ya no las tomo|medicinas que ya no tomo|las que deje|dejadas",
    ),
    (
        Heading::AsNeeded,
        "solo cuando hace falta|cuando hace falta|si es necesario|solo si es necesario|cuando lo necesito",
    ),
    (Heading::At(TimeOfDay::Morning), "manana|en la manana|por la manana|desayuno|con el desayuno"),
    (Heading::At(TimeOfDay::Noon), "mediodia|al mediodia|almuerzo"),
    (Heading::At(TimeOfDay::Evening), "tarde|en la tarde|por la tarde|cena"),
    (Heading::At(TimeOfDay::Bedtime), "noche|en la noche|por la noche|al acostarse|antes de dormir"),
    (
        Heading::Allergies,
        "alergias|alergia|alergias a medicinas|alergias a medicamentos|mis alergias|alergico a|alergica a|soy alergico a|soy alergica a",
    ),
    (
        Heading::Other,
        "doctor|doctora|mi doctor|mi doctora|medico|farmacia|mi farmacia|nombre|paciente|fecha de nacimiento|direccion|telefono|seguro|diagnosticos|\
         enfermedades|problemas de salud|cirugias|fecha|edad|peso|notas",
    ),
];

/// "No allergies", in the ways that it is said.
pub(super) const NO_ALLERGIES: &str = "ninguna|sin alergias|ninguna alergia|no tengo alergias|sin alergias conocidas|ninguna conocida|ninguna alergia conocida|no soy alergico a nada|no soy alergica a nada|no tengo alergia a ninguna medicina";

/// Words that begin a line of allergies.
pub(super) const ALLERGIC_TO: &[&str] = &[
    "soy alérgico a",
    "soy alergico a",
    "soy alérgica a",
    "soy alergica a",
    "alérgico a",
    "alergico a",
    "alérgica a",
    "alergica a",
    "alérgico al",
    "alergico al",
    "alérgica al",
    "alergica al",
    "soy alérgico al",
    "soy alérgica al",
    "tengo alergia a",
    "tengo alergia al",
    "alergia a",
    "alergia al",
];

/// What stands between the substance and what it did.
pub(super) const GIVES: &[&str] =
    &[" me da ", " me dan ", " me causa ", " me provoca ", " me produce ", " me saca "];

/// A line that says no more than this after the name: the medicine is not taken.
pub(super) const NOT_TAKEN: &[&str] = &["ninguno", "ninguna", "nada", "ya no", "cero"];

/// Titles of table columns; a line of nothing else is a heading.
pub(super) const COLUMNS: &str = "medicina|medicamento|nombre|dosis|cantidad|frecuencia|horario|motivo|razon|para|que|como|cuando|indicaciones|receta|fecha|la|de|del|tomo|se|toma|notas";

/// Words that begin a greeting.
pub(super) const GREETINGS: &[&str] =
    &["hola", "gracias", "estimado", "estimada", "buenos", "buenas", "saludos", "atentamente"];

/// Words after which the list begins: "Mis medicinas son ...".
pub(super) const LEAD_IN: &[&str] = &["son", "incluyen", "incluye", "tomo", "toma", "tomando"];
