### Frases sobre puntos, preguntas e indicaciones. Las frases clínicas están en knowledge/hazards/.

# "e" delante del sonido i: losartan e ibuprofen.
list-two = { $first } { $sound ->
    [i] e
   *[other] y
} { $last }
list-many = { $start } { $sound ->
    [i] e
   *[other] y
} { $last }

## En qué se basa un punto
evidence-medicine = { $medicine }
evidence-medicine-assumed = { $medicine }. No dijo si la toma ahora. Suponemos que sí.
evidence-route-assumed = { $medicine }. No dijo por dónde se usa. Suponemos esto: { $route }.
evidence-stopped = { $medicine }, la dejó { $days ->
    [0] hoy
    [one] hace 1 día
   *[other] hace { $days } días
}
evidence-dose = { $sum } al día en total. El límite aquí es { $limit }.
evidence-dose-assumed = { $sum } al día en total, si toma una cada vez. El límite aquí es { $limit }.
evidence-count = Se contaron { $n } medicinas
evidence-load = { $load }: { $sum } puntos en total
evidence-age = Edad: { $age }
evidence-female = Sexo: femenino
evidence-male = Sexo: masculino
evidence-pregnant = Embarazada, o puede ser
evidence-breastfeeding = Dando pecho
evidence-condition = Problema de salud: { $condition }
evidence-reason = Toma { $medicine } para: { $reason }
evidence-reason-not-known = No sabe bien para qué es { $medicine }
evidence-allergy = Alergia: { $substance }
evidence-allergy-reaction = Alergia: { $substance } ({ $reaction })
evidence-measured = { $measure }: { $value } { $unit }
evidence-not-measured = { $measure }: no hay resultado anotado
evidence-not-measured-days = { $measure }: último resultado hace { $days } días
evidence-alcohol = Alcohol: { $text }
evidence-tobacco = Tabaco: { $text }
evidence-cannabis = Cannabis: { $text }
evidence-on-list = en la lista
evidence-sign = Marcó una señal de alarma
evidence-symptom = Usted siente: { $symptom }
evidence-symptom-since = Usted siente: { $symptom }, desde el { $date }
evidence-listed = { $medicine }: no se sabe desde cuándo
evidence-listed-started = { $medicine }: desde el { $date }
evidence-listed-changed = { $medicine }: cambió el { $date }
evidence-onset-days = Casi siempre empieza en unos días
evidence-onset-weeks = Casi siempre empieza en unas semanas
evidence-differently = Usted toma { $medicine } así: { $really }
evidence-started-after = Empezó { $later } después de { $earlier }

## Unidades y vías
dose-milligrams = { $n } mg
dose-micrograms = { $n } mcg
dose-units = { $n } unidades
unit-micrograms = microgramos
unit-units = unidades
unit-hour = hora
dose-morphine = { $n } mg de morfina, o lo equivalente
dose-doses = { $n ->
    [one] 1 dosis
   *[other] { $n } dosis
}
route-oral = por la boca
route-under-tongue = debajo de la lengua
route-cheek = entre la encía y la mejilla
route-skin-patch = en parche
route-skin = sobre la piel
route-mouth = en la boca, sin tragar
route-inhaled = respirada
route-nose = en la nariz
route-eye = en el ojo
route-ear = en el oído
route-rectal = por el recto
route-vaginal = por la vagina
route-womb = en el útero
route-injected = con aguja

## Preguntas por lo que falta
gap-age = ¿Cuántos años tiene?
gap-sex = ¿Qué sexo aparece en su historia clínica?
gap-pregnant = ¿Está embarazada, o podría estarlo?
gap-breastfeeding = ¿Está dando pecho?
gap-conditions = ¿Ha tenido alguna vez esto: { $conditions }?
gap-allergies = ¿Tiene alergia a alguna medicina? ¿Qué pasó?
gap-alcohol = ¿Cuánto alcohol toma?
gap-tobacco = ¿Fuma o vapea? ¿Lo dejó hace poco?
gap-cannabis = ¿Usa cannabis?
gap-measure = ¿Cuáles fueron sus últimos resultados, y cuándo? { $measure }
gap-dose = ¿Cuánto { $medicine } toma, y cada cuánto?
gap-started = ¿Cuándo empezó { $medicine }?
gap-stopped = ¿Cuándo dejó { $medicine }?
gap-reason = ¿Para qué toma { $medicines }?

## Lo que no se sabe de las medicinas de un punto
unknown-dose = No sabemos cuánto { $medicine } toma.
unknown-age = No sabemos su edad.
unknown-other = Falta un dato: { $question }

## Fuentes
source-label = Etiqueta de { $ingredient } en Estados Unidos
source-adverse-reactions = Reacciones adversas
label-publisher = Administración de Alimentos y Medicamentos de EE. UU. (FDA)

## Las indicaciones como frase
directions-take = Tome { $amount }
directions-use = Use { $amount }
directions-inhale = Respire { $amount }
directions-inject = Inyecte { $amount }
directions-wear = Póngase { $amount }
directions-up-to = hasta { $most }
directions-range = { $least } a { $most }
amount-of-pieces = { $amount } { $piece }
piece-tablet = { $n ->
    [one] tableta
   *[other] tabletas
}
piece-capsule = { $n ->
    [one] cápsula
   *[other] cápsulas
}
piece-patch = { $n ->
    [one] parche
   *[other] parches
}
piece-puff = { $n ->
    [one] inhalación
   *[other] inhalaciones
}
piece-drop = { $n ->
    [one] gota
   *[other] gotas
}
piece-spray = { $n ->
    [one] rociada
   *[other] rociadas
}
piece-suppository = { $n ->
    [one] supositorio
   *[other] supositorios
}
piece-lozenge = { $n ->
    [one] pastilla para chupar
   *[other] pastillas para chupar
}
piece-gum = { $n ->
    [one] chicle
   *[other] chicles
}
piece-film = { $n ->
    [one] lámina
   *[other] láminas
}
piece-injection = { $n ->
    [one] inyección
   *[other] inyecciones
}
piece-dose = { $n ->
    [one] dosis
   *[other] dosis
}
often-a-day = { $times ->
    [1] una vez al día
    [2] 2 veces al día
   *[other] { $times } veces al día
}
often-hours = cada { $hours } horas
often-days = { $days ->
    [1] cada día
    [2] un día sí y otro no
    [7] una vez por semana
    [14] cada 2 semanas
    [28] cada 4 semanas
   *[other] cada { $days } días
}
often-months = { $months ->
    [1] una vez al mes
   *[other] cada { $months } meses
}
often-a-week = { $times ->
    [1] una vez por semana
   *[other] { $times } veces por semana
}
often-each-meal = con cada comida
often-once = una sola vez
often-on-days = los { $days }
time-morning = por la mañana
time-noon = al mediodía
time-evening = al final de la tarde
time-bedtime = al acostarse
# En plural, porque van detrás de "los".
day-monday = lunes
day-tuesday = martes
day-wednesday = miércoles
day-thursday = jueves
day-friday = viernes
day-saturday = sábados
day-sunday = domingos
directions-as-needed = solo cuando hace falta
directions-as-needed-for = solo cuando hace falta, para { $purpose }
directions-most = no más de { $most } en un día
directions-for-days = { $days ->
    [one] por 1 día
   *[other] por { $days } días
}
directions-food-with = con comida
directions-food-before = antes de comer
directions-food-after = después de comer
directions-food-empty = con el estómago vacío
