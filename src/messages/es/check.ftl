### Todas las respuestas, para repasarlas.

check-title = Confirme sus respuestas
check-lead = ¿Está todo, y está bien?
check-medicines = Medicinas
check-forgotten = Fácil de olvidar
check-about = Sobre usted
check-do = Revisar mi lista
check-not-said = Sin respuesta
check-none = Ninguna
check-age = { $n ->
    [one] 1 año
   *[other] { $n } años
}
check-born = Nacimiento: { $date }
check-kidney-value = eGFR { $n }
check-weight-value = { $n } kg
check-reaction = { $name } ({ $text })
check-not-recognised = { $n ->
    [one] No reconocemos 1 medicina, y no se va a comprobar.
   *[other] No reconocemos { $n } medicinas, y no se van a comprobar.
}
check-condition-unknown = { $name } (no se reconoce, no se va a comprobar)
check-symptom-meant = { $name } (no se reconoce, no se va a comprobar. ¿Quiso decir: { $meant }?)
