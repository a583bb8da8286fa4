### Sentences about findings, questions and directions. Clinical sentences stand in knowledge/hazards/.

# Spanish says another word for "and" before the sound i, so both are told of it.
list-two = { $first }{ $sound ->
   *[other] { " " }
}and { $last }
list-many = { $start }{ $sound ->
   *[other] { ", " }
}and { $last }

## What a finding rests on
evidence-medicine = { $medicine }
evidence-medicine-assumed = { $medicine }. You did not say if you take it now. We took it as yes.
evidence-route-assumed = { $medicine }. You did not say how you take it. We took it as { $route }.
evidence-stopped = { $medicine }, stopped { $days ->
    [0] today
    [one] 1 day ago
   *[other] { $days } days ago
}
evidence-dose = { $sum } a day in all. The limit here is { $limit }.
evidence-dose-assumed = { $sum } a day in all, if you take one at a time. The limit here is { $limit }.
evidence-count = { $n } medicines counted
evidence-load = { $load }: { $sum } points in all
evidence-age = Age { $age }
evidence-female = Sex: female
evidence-male = Sex: male
evidence-pregnant = Pregnant, or may be
evidence-breastfeeding = Breastfeeding
evidence-condition = Health problem: { $condition }
evidence-reason = You take { $medicine } for: { $reason }
evidence-reason-not-known = You are not sure what { $medicine } is for
evidence-allergy = Allergy: { $substance }
evidence-allergy-reaction = Allergy: { $substance } ({ $reaction })
evidence-measured = { $measure }: { $value } { $unit }
evidence-not-measured = { $measure }: no result on record
evidence-not-measured-days = { $measure }: last result { $days } days ago
evidence-alcohol = Alcohol: { $text }
evidence-tobacco = Tobacco: { $text }
evidence-cannabis = Cannabis: { $text }
evidence-on-list = on the list
evidence-sign = You ticked a warning sign
evidence-symptom = You feel: { $symptom }
evidence-symptom-since = You feel: { $symptom }, since { $date }
evidence-listed = { $medicine }: no starting day known
evidence-listed-started = { $medicine }: started { $date }
evidence-listed-changed = { $medicine }: changed { $date }
evidence-onset-days = It mostly begins within days
evidence-onset-weeks = It mostly begins within weeks
evidence-differently = You take { $medicine } like this: { $really }
evidence-started-after = { $later } was started after { $earlier }

## Units and routes
dose-milligrams = { $n } mg
dose-micrograms = { $n } mcg
dose-units = { $n } units
unit-micrograms = micrograms
unit-units = units
unit-hour = hour
dose-morphine = { $n } mg of morphine, or as much
dose-doses = { $n ->
    [one] 1 dose
   *[other] { $n } doses
}
route-oral = by mouth
route-under-tongue = under the tongue
route-cheek = in the cheek
route-skin-patch = as a patch
route-skin = on the skin
route-mouth = in the mouth, not swallowed
route-inhaled = breathed in
route-nose = in the nose
route-eye = in the eye
route-ear = in the ear
route-rectal = in the rectum
route-vaginal = in the vagina
route-womb = in the womb
route-injected = by needle

## Questions for missing facts
gap-age = How old are you?
gap-sex = What sex is on your health record?
gap-pregnant = Are you pregnant, or could you be?
gap-breastfeeding = Are you breastfeeding?
gap-conditions = Have you ever had: { $conditions }?
gap-allergies = Are you allergic to any medicine? What happened?
gap-alcohol = How much alcohol do you drink?
gap-tobacco = Do you smoke or vape? Did you stop not long ago?
gap-cannabis = Do you use cannabis?
gap-measure = What were your last results, and when? { $measure }
gap-dose = How much { $medicine } do you take, and how often?
gap-started = When did you start { $medicine }?
gap-stopped = When did you stop { $medicine }?
gap-reason = What do you take { $medicines } for?

## What is not known about a finding's medicines
unknown-dose = We do not know how much { $medicine } you take.
unknown-age = We do not know your age.
unknown-other = A fact is missing: { $question }

## Sources
source-label = US label for { $ingredient }
source-adverse-reactions = Adverse Reactions
label-publisher = U.S. Food and Drug Administration

## Directions as a sentence
directions-take = Take { $amount }
directions-use = Use { $amount }
directions-inhale = Breathe in { $amount }
directions-inject = Inject { $amount }
directions-wear = Wear { $amount }
directions-up-to = up to { $most }
directions-range = { $least } to { $most }
amount-of-pieces = { $amount } { $piece }
piece-tablet = { $n ->
    [one] tablet
   *[other] tablets
}
piece-capsule = { $n ->
    [one] capsule
   *[other] capsules
}
piece-patch = { $n ->
    [one] patch
   *[other] patches
}
piece-puff = { $n ->
    [one] puff
   *[other] puffs
}
piece-drop = { $n ->
    [one] drop
   *[other] drops
}
piece-spray = { $n ->
    [one] spray
   *[other] sprays
}
piece-suppository = { $n ->
    [one] suppository
   *[other] suppositories
}
piece-lozenge = { $n ->
    [one] lozenge
   *[other] lozenges
}
piece-gum = { $n ->
    [one] piece of gum
   *[other] pieces of gum
}
piece-film = { $n ->
    [one] film
   *[other] films
}
piece-injection = { $n ->
    [one] injection
   *[other] injections
}
piece-dose = { $n ->
    [one] dose
   *[other] doses
}
often-a-day = { $times ->
    [1] once a day
    [2] 2 times a day
   *[other] { $times } times a day
}
often-hours = every { $hours } hours
often-days = { $days ->
    [1] every day
    [2] every other day
    [7] once a week
    [14] every 2 weeks
    [28] every 4 weeks
   *[other] every { $days } days
}
often-months = { $months ->
    [1] once a month
   *[other] every { $months } months
}
often-a-week = { $times ->
    [1] once a week
   *[other] { $times } times a week
}
often-each-meal = with each meal
often-once = one time only
often-on-days = on { $days }
time-morning = in the morning
time-noon = at noon
time-evening = in the evening
time-bedtime = at bedtime
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
directions-as-needed = only when needed
directions-as-needed-for = only when needed for { $purpose }
directions-most = no more than { $most } in a day
directions-for-days = { $days ->
    [one] for 1 day
   *[other] for { $days } days
}
directions-food-with = with food
directions-food-before = before a meal
directions-food-after = after a meal
directions-food-empty = on an empty stomach
