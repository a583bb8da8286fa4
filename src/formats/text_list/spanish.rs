//! What Spanish-speaking people write above a list and of allergies. Accents as written and left away.

use super::english::Heading;

/// Headings; `|` divides ways to say the same.
pub(super) const HEADINGS: &[(Heading, &str)] = &[
    (
        Heading::Medicines,
        "medicinas|medicamentos|mis medicinas|mis medicamentos|lista de medicinas|lista de medicamentos|recetas|vitaminas|suplementos|vitaminas y suplementos|remedios|hierbas",
    ),
    (Heading::Current, "medicinas actuales|medicamentos actuales|tomo|estoy tomando|lo que tomo"),
    (
        Heading::Past,
        "ya no tomo|antes tomaba|medicinas anteriores|medicamentos anteriores|suspendidas|suspendidos",
    ),
    (
        Heading::Allergies,
        "alergias|alergia|alergias a medicinas|alergias a medicamentos|mis alergias|alérgico a|alergico a|alérgica a|alergica a",
    ),
    (
        Heading::Other,
        "doctor|doctora|mi doctor|mi doctora|médico|medico|farmacia|mi farmacia|nombre|paciente|fecha de nacimiento|dirección|direccion|teléfono|telefono|seguro|diagnósticos|diagnosticos|\
         enfermedades|problemas de salud|cirugías|cirugias|fecha|edad|peso|notas",
    ),
];

/// "No allergies", in the ways that it is said.
pub(super) const NO_ALLERGIES: &str = "ninguna|sin alergias|ninguna alergia|no tengo alergias|sin alergias conocidas|ninguna conocida|ninguna alergia conocida|no soy alérgico a nada|no soy alergico a nada|no soy alérgica a nada|no soy alergica a nada|no tengo alergia a ninguna medicina";

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
