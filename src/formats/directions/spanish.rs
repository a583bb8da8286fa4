//! The Spanish words of directions, as people in the Americas write them, beside [`super::english`]. Without accents: the
//! words of a text lose theirs before they are looked up.
//!
//! Left out on purpose: "cada tercer día" (every other day in Mexico, every third elsewhere), "once" (eleven, which
//! English writes for one time), and the article "la", which the reader knows from a long-acting product.

use super::sense::{Sense, Sense::*, Span};
use crate::model::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
use crate::model::{Food, Frequency, TimeOfDay};
use crate::values::{Form, Release, Route, Unit};

const EVERY_DAY: Sense = Sense::Frequency(Frequency::TimesPerDay { least: 1.0, most: 1.0 });
const EVERY_OTHER_DAY: Sense = Sense::Frequency(Frequency::EveryDays(2.0));

/// Every phrase with its sense. A phrase stands in this table or in the English one, never in both.
pub(super) const PHRASES: &[(Sense, &str)] = &[
    (
        Filler,
        "el|los|las|lo|le|les|se|de|del|de la|en|en el|en la|es|son|mi|mis|sus|yo|que|esta|este|solo|solamente|medicina|medicinas|medicamento|\
         medicamentos|la dosis|dosis de|a la vez|cada vez|aproximadamente|unas|unos|con la dosis",
    ),
    (
        Take,
        "tomar|tome|tomo|toma|tomarse|tomese|me tomo|se toma|la tomo|lo tomo|las tomo|los tomo|usar|use usted|uso|usa|me pongo|ponerse|pongase|poner|ponga|inyectar|\
         inyectarse|inyecte|inyectese|me inyecto|masticar|mastique|disolver|disuelva|dar|administrar|beber|tragar|debe tomar|hay que tomar|chupar",
    ),
    (
        Plain,
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|agua|leche|jugo|cafe|boca|garganta|estomago|cabeza|pierna|piernas|mesa|hoja|poco|poca|menos|otra|otro|nombre|medico|tarjeta|hasta la",
    ),
    (
        Complaint,
        "dolor|dolores|dolor de cabeza|dolor de espalda|dolor de rodilla|ansiedad|depresion|insomnio|presion|presion alta|alta presion|azucar|colesterol|colesterol alto|\
         tiroides|corazon|asma|alergia|alergias|nauseas|vomito|vomitos|acidez|reflujo|agruras|gastritis|estrenimiento|diarrea|convulsiones|migrana|migranas|\
         artritis|huesos|infeccion|fiebre|tos|mareo|mareos|nervios|dormir|sueno|vejiga|prostata|circulacion|hinchazon|picazon|comezon|espasmos|calambres|\
         menopausia|memoria|gripe|resfriado|anemia falciforme|tristeza|estres",
    ),
    // Numbers.
    (Number(0.5), "media|medio|la mitad|mitad|la mitad de|mitad de|la mitad de una|mitad de una"),
    (Number(0.25), "un cuarto|un cuarto de|cuarto de"),
    (Number(1.0), "una|un|uno|una sola"),
    (Number(2.0), "dos"),
    (Number(3.0), "tres"),
    (Number(4.0), "cuatro"),
    (Number(5.0), "cinco"),
    (Number(6.0), "seis"),
    (Number(7.0), "siete"),
    (Number(8.0), "ocho"),
    (Number(9.0), "nueve"),
    (Number(10.0), "diez"),
    (Number(12.0), "doce"),
    (Number(15.0), "quince"),
    (Number(20.0), "veinte"),
    (AndHalf, "y media|y medio"),
    (To, "o"),
    (And, "y|e|tambien|y tambien"),
    (UpTo, "hasta"),
    (
        Most,
        "no mas de|maximo|maximo de|como maximo|no tomar mas de|no tome mas de|no pasar de|no pase de|no exceder|no exceder de|no exceda|sin pasar de|nunca mas de",
    ),
    (MostDaily, "dosis maxima diaria|maximo diario"),
    (Doses, "dosis"),
    // Units.
    (Unit(Unit::Milligram, 1.0), "miligramo|miligramos"),
    (Unit(Unit::Gram, 1.0), "gramo|gramos"),
    (Unit(Unit::Microgram, 1.0), "microgramo|microgramos"),
    (Unit(Unit::Millilitre, 1.0), "mililitro|mililitros"),
    (Unit(Unit::Millilitre, 5.0), "cucharadita|cucharaditas|cdita|cditas"),
    (Unit(Unit::Millilitre, 15.0), "cucharada|cucharadas|cda|cdas"),
    (Unit(Unit::Units, 1.0), "unidad|unidades|ui"),
    (Kilogram, "kilos|kilogramo|kilogramos"),
    // Things in the hand.
    (
        Piece(Some(Form::Tablet)),
        "tableta|tabletas|pastilla|pastillas|pastillita|pastillitas|comprimido|comprimidos|pildora|pildoras|gragea|grageas|tableta masticable|tabletas masticables",
    ),
    (Piece(Some(Form::Capsule)), "capsula|capsulas|perla|perlas"),
    (Piece(Some(Form::Inhaler)), "inhalacion|inhalaciones|disparo|disparos|bocanada|bocanadas|puf|pufs"),
    (Piece(Some(Form::Spray)), "rociada|rociadas|atomizacion|atomizaciones"),
    (Piece(Some(Form::Drops)), "gota|gotas"),
    (Piece(Some(Form::Patch)), "parche|parches"),
    (Piece(Some(Form::Lozenge)), "pastilla para chupar|pastillas para chupar"),
    (Piece(Some(Form::Film)), "lamina|laminas"),
    (Piece(Some(Form::Suppository)), "supositorio|supositorios"),
    (Piece(Some(Form::Injection)), "inyeccion|inyecciones|jeringa|jeringas|pluma|plumas"),
    (Piece(Some(Form::Powder)), "sobre|sobres|sobrecito|sobrecitos"),
    (Piece(Some(Form::Nebuliser)), "nebulizacion|nebulizaciones|nebulizador"),
    (Piece(Some(Form::Gum)), "chicle|chicles"),
    (
        Piece(None),
        "entera|enteras|entero|enteros|completa|ampolla|ampollas|ampolleta|ampolletas|gomita|gomitas",
    ),
    (Form(Form::Liquid), "jarabe|solucion|liquido|suspension oral liquida|jarabe para la tos"),
    (Form(Form::Powder), "polvo"),
    (Form(Form::Cream), "crema|pomada|unguento|locion"),
    (
        FormAt(Form::Drops, Route::Eye),
        "gotas para los ojos|gotas para el ojo|gotas oftalmicas|gotas de los ojos|colirio",
    ),
    (FormAt(Form::Drops, Route::Ear), "gotas para los oidos|gotas para el oido|gotas oticas"),
    (FormAt(Form::Spray, Route::Nasal), "aerosol nasal|espray nasal|rociador nasal|spray para la nariz"),
    (FormAt(Form::Cream, Route::Vaginal), "crema vaginal"),
    (Form(Form::Inhaler), "inhalador"),
    (Form(Form::Device), "implante|anillo|anillo vaginal|diu"),
    (
        Release(Release::Extended),
        "liberacion prolongada|de liberacion prolongada|accion prolongada|de accion prolongada",
    ),
    // Ways into the body.
    (Route(Route::Oral), "por la boca|por boca|por via oral|via oral"),
    (Route(Route::Sublingual), "debajo de la lengua|bajo la lengua"),
    (Route(Route::Topical), "sobre la piel|en la piel"),
    (Route(Route::Inhaled), "inhalar|inhalado|inhalada|respirar|respire|respirada|con inhalador"),
    (Route(Route::Nasal), "en la nariz|por la nariz"),
    (Route(Route::Rectal), "por el recto|via rectal|por via rectal"),
    (Route(Route::Vaginal), "por la vagina|via vaginal|por via vaginal"),
    (Route(Route::Subcutaneous), "debajo de la piel|bajo la piel|subcutanea|subcutaneo|via subcutanea"),
    (Route(Route::Intramuscular), "en el musculo|via intramuscular"),
    (Route(Route::Intravenous), "intravenosa|intravenoso|en la vena|via intravenosa"),
    (Apply, "aplicar|aplique|aplicarse|aplicado|aplico|untar|untarse"),
    (Site(Some(Route::Eye)), "cada ojo|ambos ojos|los dos ojos|ojo izquierdo|ojo derecho|ojo|ojos"),
    (Site(Some(Route::Ear)), "cada oido|ambos oidos|oido izquierdo|oido derecho|oido|oidos"),
    (Site(Some(Route::Nasal)), "cada fosa nasal|cada lado de la nariz|ambas fosas nasales"),
    (Site(None), "area afectada|zona afectada|cara|brazo|espalda|pecho|manos|pies|rodilla|cuello"),
    // How often.
    (Every, "cada"),
    (Per, "al|a la|por|en un|en una"),
    (Times, "vez|veces"),
    (Count(1.0), "una vez"),
    (Sense::Span(Span::Minute), "minuto|minutos"),
    (Sense::Span(Span::Hour), "hora|horas"),
    (Sense::Span(Span::Day), "dia|dias"),
    (Sense::Span(Span::Week), "semana|semanas"),
    (Sense::Span(Span::Month), "mes|meses"),
    (Sense::Span(Span::Year), "ano|anos"),
    (EVERY_DAY, "diario|diaria|diarios|diarias|diariamente|a diario|cada dia|todos los dias|una diaria"),
    (
        EVERY_OTHER_DAY,
        "un dia si y otro no|un dia si un dia no|dia por medio|cada otro dia|dias alternos|en dias alternos",
    ),
    (Sense::Frequency(Frequency::EveryDays(7.0)), "semanal|semanalmente|cada semana|todas las semanas"),
    (Sense::Frequency(Frequency::EveryMonths(1.0)), "mensual|mensualmente|cada mes|todos los meses"),
    (Sense::Frequency(Frequency::Once), "una sola vez|dosis unica|una unica vez"),
    // When in the day. The night is bedtime, as "at night" is in English; the afternoon and early evening are one.
    (EveryTime(TimeOfDay::Morning), "cada manana|todas las mananas|por las mananas|en las mananas"),
    (EveryTime(TimeOfDay::Evening), "cada tarde|todas las tardes|por las tardes|en las tardes"),
    (EveryTime(TimeOfDay::Bedtime), "cada noche|todas las noches|por las noches|en las noches"),
    (
        Time(TimeOfDay::Morning),
        "manana|por la manana|en la manana|a la manana|de manana|al despertar|al levantarme|al levantarse|temprano",
    ),
    (Time(TimeOfDay::Noon), "mediodia|al mediodia|a mediodia|al medio dia|medio dia"),
    (
        Time(TimeOfDay::Evening),
        "tarde|por la tarde|en la tarde|a la tarde|al final de la tarde|al anochecer|al atardecer",
    ),
    (
        Time(TimeOfDay::Bedtime),
        "noche|por la noche|en la noche|de noche|a la noche|al acostarse|al acostarme|antes de dormir|antes de acostarse|antes de acostarme|a la hora de dormir|\
         a la hora de acostarse|al dormir|para la noche|al ir a dormir|por la noche al acostarse|en la noche antes de dormir|antes de irme a dormir",
    ),
    // The hour of twelve at night is midnight: see `clock`.
    (HalfDay(TimeOfDay::Morning, 0.0), "de la manana"),
    (HalfDay(TimeOfDay::Evening, 12.0), "de la tarde"),
    (HalfDay(TimeOfDay::Bedtime, 12.0), "de la noche"),
    (At, "a las"),
    (Meal(TimeOfDay::Morning), "desayuno"),
    (Meal(TimeOfDay::Noon), "almuerzo|la comida del mediodia"),
    (Meal(TimeOfDay::Evening), "cena"),
    (
        EachMeal(Some(Food::With)),
        "con las comidas|con cada comida|con todas las comidas|durante las comidas|en cada comida|con mis comidas",
    ),
    (EachMeal(Some(Food::Before)), "antes de las comidas|antes de cada comida"),
    (EachMeal(Some(Food::After)), "despues de las comidas|despues de cada comida"),
    (
        Sense::Food(Food::With),
        "con comida|con alimento|con alimentos|con la comida|con los alimentos|con leche",
    ),
    (
        Sense::Food(Food::EmptyStomach),
        "en ayunas|con el estomago vacio|con estomago vacio|estomago vacio|sin comida|sin alimentos",
    ),
    (Sense::Food(Food::Before), "antes de comer|antes de la comida|antes de los alimentos"),
    (Sense::Food(Food::After), "despues de comer|despues de la comida|despues de los alimentos"),
    (Beside(Food::With), "con"),
    (Beside(Food::Before), "antes de|antes del"),
    (Beside(Food::After), "despues de|despues del"),
    // Days.
    (Day(Monday), "lunes"),
    (Day(Tuesday), "martes"),
    (Day(Wednesday), "miercoles"),
    (Day(Thursday), "jueves"),
    (Day(Friday), "viernes"),
    (Day(Saturday), "sabado|sabados"),
    (Day(Sunday), "domingo|domingos"),
    (Days(&[Saturday, Sunday]), "fines de semana|los fines de semana|fin de semana"),
    (
        Days(&[Monday, Tuesday, Wednesday, Thursday, Friday]),
        "lunes a viernes|de lunes a viernes|entre semana",
    ),
    // When needed, and what for.
    (
        AsNeeded,
        "si es necesario|si hace falta|si se necesita|si lo necesita|si lo necesito|si la necesito|cuando hace falta|cuando haga falta|cuando sea necesario|cuando es necesario|\
         cuando lo necesite|cuando lo necesito|cuando la necesito|segun sea necesario|segun necesidad|solo si es necesario|solo cuando hace falta|solo cuando es necesario|\
         solo cuando lo necesito|solo si hace falta|en caso necesario|en caso de|si tiene|si tengo|si hay|si siente|si siento|cuando tengo|cuando tiene|cuando hay|solo si tengo|\
         solo si tiene|solo cuando tengo|en caso de ser necesario",
    ),
    (
        For,
        "para|para el|para la|para los|para las|para mi|para su|para mis|contra|contra el|contra la|durante|a causa de",
    ),
    (When, "si|cuando"),
    // A dose that is no single number.
    (
        Varies,
        "aumentar|aumente|subir a|bajar a|bajar|disminuir|disminuya|reducir|luego|y luego|despues|segun el peso|segun la escala|escala movil|segun el azucar|\
         gradualmente|ajustar|alternar|alternando|segun el inr",
    ),
    // Advice.
    (
        Advice,
        "segun indicaciones|segun las indicaciones|segun las indicaciones del medico|segun indicaciones del medico|segun indique el medico|segun lo indicado|segun indicacion medica|como se indica|como indica el medico|como le indicaron|como me indicaron|\
         segun instrucciones|con agua|con un vaso de agua|con abundante agua|con mucha agua|con o sin alimentos|con o sin comida|hasta terminar|hasta que se acabe|hasta que se acaben|hasta terminarlas|hasta acabar|agitar bien|\
         agite bien|agitar antes de usar|agite bien antes de usar|a la misma hora|sin receta|de venta libre|con receta|capa delgada|una capa delgada|lentamente",
    ),
    (
        AdviceOn,
        "no debe|no tomar|no tome|no use|no usar|no deje|no deje de|no deje de tomar|no dejar de tomar|no suspender|no suspenda|no mastique|no masticar|no triturar|no parta|\
         no maneje|no manejar|no mezclar|no se acueste|no combine|evite|evitar|agite|agitar|enjuague|enjuagar|enjuagarse|repetir|repita|puede repetir|se puede repetir|guardar|guarde|\
         mezcle|mezclar|retire|trague|espere|puede causar",
    ),
    (
        Really,
        "pero yo|pero solo|pero solo la tomo|pero solo lo tomo|pero solo tomo|pero la tomo|pero lo tomo|pero tomo|pero a veces|pero me|pero se me olvida|pero no|pero casi|en realidad|\
         en realidad tomo|en realidad la tomo|en realidad lo tomo|solo tomo|pero nada mas",
    ),
    // Status and dates.
    (
        Stopped,
        "deje|la deje|lo deje|las deje|los deje|deje de tomar|deje de tomarla|deje de tomarlo|la deje de tomar|lo deje de tomar|dejo|la dejo|lo dejo|dejo de tomar|dejada|dejado|\
         suspendida|suspendido|suspendi|la suspendi|lo suspendi|suspendieron|me la suspendieron|me lo suspendieron|descontinuada|descontinuado|me la quitaron|me lo quitaron|\
         ya no|ya no tomo|ya no la tomo|ya no lo tomo|ya no la uso|ya no lo uso|ya no toma|ya no la toma|no la tomo|no lo tomo|no tomo|no la uso|no lo uso|tomaba|la tomaba|\
         lo tomaba|antes tomaba|antes la tomaba|antes lo tomaba|tome hasta|la tome hasta|lo tome hasta|termine|la termine|lo termine|ya termine|ya la termine",
    ),
    (
        Taking,
        "tomando|estoy tomando|sigo tomando|todavia tomo|todavia la tomo|todavia lo tomo|aun la tomo|aun lo tomo|actualmente|si la tomo|si lo tomo|la sigo tomando|lo sigo tomando|activa|activo",
    ),
    (NotSure, "no estoy seguro|no estoy segura|creo|creo que|tal vez|quizas|quiza|no se si|no se|a lo mejor"),
    (Paused, "en pausa|en espera|se me acabo|se me acabaron|se me termino|no tengo mas"),
    (
        Started,
        "desde|desde el|desde la|empece|empece el|empece en|la empece|lo empece|empezo|comence|inicie|inicio|iniciada|iniciado|a partir de|a partir del|nueva|nuevo|la tomo desde|lo tomo desde|tomo desde",
    ),
    (
        Changed,
        "aumentada|aumentado|cambiada|cambiado|cambio|subieron|bajaron|me subieron|me bajaron|me subieron la dosis|me bajaron la dosis|subieron la dosis|bajaron la dosis|dosis aumentada|dosis cambiada|la cambiaron|lo cambiaron",
    ),
];
