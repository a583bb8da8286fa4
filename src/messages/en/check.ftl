### All answers, to be looked over.

check-title = Check your answers
check-lead = Is it all there, and is it right?
check-medicines = Medicines
check-forgotten = Easy to forget
check-about = About you
check-do = Review my list
check-not-said = Not said
check-none = None
check-age = { $n ->
    [one] 1 year
   *[other] { $n } years
}
check-born = Born { $date }
check-kidney-value = eGFR { $n }
check-weight-value = { $n } kg
check-reaction = { $name } ({ $text })
check-not-recognised = { $n ->
    [one] 1 medicine is not recognized and will not be checked.
   *[other] { $n } medicines are not recognized and will not be checked.
}
check-condition-unknown = { $name } (not recognized, will not be checked)
check-symptom-meant = { $name } (not recognized, will not be checked. Did you mean: { $meant }?)
