### All answers, to be looked over.

check-title = Check your answers
check-lead = Is it all there, and is it right?
check-medicines = Medicines
check-forgotten = Easy to forget
check-about = About you
check-do = Review my list
check-not-said = Not said
check-not-recognised = { $n ->
    [one] 1 medicine is not recognized and will not be checked.
   *[other] { $n } medicines are not recognized and will not be checked.
}
