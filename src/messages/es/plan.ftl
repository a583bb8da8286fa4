### Quién hace qué y para cuándo, qué preguntar, y el día.

plan-title = Su plan
plan-lead = No hay nada en él hasta que usted lo ponga. Puede cambiar cada palabra.
plan-do = Qué hacer
plan-do-empty = Todavía nada.
plan-offered = De su revisión
plan-offered-lead = Toque lo que quiere en su plan.
plan-accept = Poner en mi plan
plan-accept-name = Poner en mi plan: { $text }
plan-ask-instead = Preguntar sobre esto
plan-decline = No es para mí
plan-decline-name = No es para mí: { $text }
plan-declined = No está en su plan.
plan-on = En su plan
plan-open = Ver el plan
plan-what = Qué
plan-who = Quién
plan-by = Para cuándo
who-me = Yo
who-therapist = Mi terapeuta
who-pharmacist = Mi farmacéutico
who-prescriber = Quien me la receta
by-today = Hoy
by-this-week = Esta semana
by-next-visit = En la próxima cita
by-sometime = Sin fecha
plan-remove-item = Quitar del plan: { $text }
plan-removed = Ya no está en su plan.
plan-own = Agregue algo suyo
plan-own-hint = Por ejemplo: pedirle a mi hija que recoja la medicina.
plan-item-empty = Escriba qué hay que hacer
plan-says-added = Está en su plan.
plan-questions = Preguntas que hacer
plan-questions-empty = Todavía no hay preguntas.
plan-question = Pregunta { $n }
plan-question-own = Agregue una pregunta
plan-question-own-hint = Por ejemplo: ¿todavía necesito todas estas?
plan-question-empty = Escriba una pregunta
plan-question-about = Leí esto: “{ $title }”. ¿Vale para mí?
plan-question-offer = Preguntar sobre esto: { $title }
plan-question-remove = Quitar la pregunta { $n }
plan-day = Su día
plan-day-lead = Según sus indicaciones. Toque una casilla para poner una hora.
plan-day-empty = Todavía ninguna medicina tiene hora del día.
plan-medicine = Medicina
plan-day-cell = { $name }, { $time }
plan-day-sum = { $n ->
    [one] 1 medicina
   *[other] { $n } medicinas
}
plan-apart-no-time = Cada día, sin hora
plan-apart-as-needed = Solo cuando hace falta
plan-apart-not-daily = No todos los días
plan-print = Ver las páginas para imprimir

print-title = Páginas para llevar
print-lead = Una carta, su lista de tareas y su lista de medicinas. En el papel no hay nada que no pueda ver aquí.
print-do = Imprimir
