### Lo que se encontró.

review-title = Su revisión
review-client-title = La revisión
review-clinical = Verla en palabras clínicas
review-plain = Verla en palabras sencillas
review-says = { $n ->
    [0] La revisión está lista. No se encontró nada en las fuentes que tenemos.
    [one] La revisión está lista, 1 punto.
   *[other] La revisión está lista, { $n } puntos.
}
review-wait = Un momento
review-wait-text = Estamos repasando { $n } medicinas.
review-count = { $n ->
    [one] Encontramos 1 punto para hablar.
   *[other] Encontramos { $n } puntos para hablar.
}
review-none = No encontramos nada en las fuentes que tenemos.
review-none-text = Eso no quiere decir que no haya nada. Su farmacéutico tiene fuentes más completas.
review-first = Empiece con { $n ->
    [one] este
    [2] estos dos
   *[other] estos tres
}
review-rest = { $n ->
    [one] 1 más
   *[other] { $n } más
}
review-group = { $n ->
    [one] 1 punto
   *[other] { $n } puntos
}
review-missing = No se pudo abrir el contenido médico
review-missing-text = Cargue esta página otra vez. Su lista sigue funcionando, y la puede imprimir.

urgency-call-today = Llame hoy
urgency-talk-soon = Hable pronto
urgency-next-visit = En la próxima cita
urgency-good-to-know = Bueno saberlo

card-what-to-do = Qué hacer
card-for-prescriber = Para plantear a quien receta
card-basis = En qué se basa
card-inputs = Lo que usamos
card-unknown = Lo que no sabemos
card-sources = Fuentes
card-rules = Reglas: { $rules }. Edición { $edition }.
card-source = { $title }. { $publisher }{ $year ->
    [0] { "" }
   *[other] { ", " }{ $year }
}.
card-source-section = Sección: { $text }.
card-source-recalled = Escrito de memoria de esta fuente. Se debe comprobar antes de que un profesional lo apruebe.
card-english = Estas palabras todavía no están traducidas.

loads-title = Lo que se suma
loads-lead = Algunos efectos se suman entre varias medicinas. Más largo quiere decir más. Solo cuentan las medicinas de su lista.
load-sentence = { $load }: { $n ->
    [one] 1 medicina suma
   *[other] { $n } medicinas suman
}.
load-points = { $name }: { $n ->
    [one] 1 punto
   *[other] { $n } puntos
}

gaps-title = Respuestas que aclararían esto
gaps-lead = Estas cosas no las sabemos. Cada una podría cambiar la revisión.
gap-answer = Responder
gap-answer-name = Responder: { $text }
gap-to-questions = Su médico o su farmacéutico tal vez lo sepa.

not-checked-title = Sin comprobar
not-checked-lead = No reconocemos estas, así que ninguna regla las pudo ver. Muéstrelas a su farmacéutico.
checked-title = Qué se comprobó y qué no
checked-what = Comprobamos { $n ->
    [one] 1 medicina
   *[other] { $n } medicinas
} con { $rules } reglas, edición { $edition }.
checked-kinds = Las reglas miran medicinas que actúan juntas, medicinas dobles, alergias, edad, riñones, embarazo, dosis, alcohol y comida.
checked-not = No lo saben todo. Solo ven lo que usted dijo, no sus informes de laboratorio ni su historia completa. Faltan problemas raros, medicinas nuevas y la mayoría de las hierbas.
checked-unsigned = Ningún profesional de la salud ha aprobado todavía estas reglas. Úselas para preguntar, no para decidir.
checked-ask = Un farmacéutico puede repasar toda la lista con usted.
review-plan = Hacer mi plan

## What began when
timeline-title = Qué empezó cuándo
timeline-lead = Solo lo que tiene fecha. Un rombo es un cambio de dosis, el comienzo de algo que usted siente, o una prueba. Una línea fina marca cuándo empezó algo que usted siente. No dice qué viene de qué.
timeline-started = desde el { $date }
timeline-changed = cambio de dosis el { $date }
timeline-stopped = dejada el { $date }
timeline-since = desde el { $date }
