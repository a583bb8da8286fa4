### What was found.

review-title = Your review
review-client-title = The review
review-clinical = Show it in clinical words
review-plain = Show it in plain words
review-says = { $n ->
    [0] Review ready. Nothing found in the sources we carry.
    [one] Review ready, 1 finding.
   *[other] Review ready, { $n } findings.
}
review-wait = One moment
review-wait-text = We are going through { $n } medicines.
review-count = { $n ->
    [one] We found 1 thing to talk about.
   *[other] We found { $n } things to talk about.
}
review-none = We found nothing in the sources we carry.
review-none-text = That does not mean there is nothing. Your pharmacist has more complete sources.
review-first = Start with { $n ->
    [one] this one
    [2] these two
   *[other] these three
}
review-rest = { $n ->
    [one] 1 more
   *[other] { $n } more
}
review-group = { $n ->
    [one] 1 thing
   *[other] { $n } things
}
review-missing = The medical content could not be opened
review-missing-text = Load this page again. Your list still works, and you can print it.

urgency-call-today = Call today
urgency-talk-soon = Talk soon
urgency-next-visit = At the next visit
urgency-good-to-know = Good to know

card-what-to-do = What to do
card-for-prescriber = To raise with the prescriber
card-basis = What this rests on
card-inputs = What we used
card-unknown = What we do not know
card-sources = Sources
card-rules = Rules: { $rules }. Edition { $edition }.
card-source = { $title }. { $publisher }{ $year ->
    [0] { "" }
   *[other] { ", " }{ $year }
}.
card-source-section = Section: { $text }.
card-source-recalled = Written from memory of this source. To be checked before a clinician signs it.
card-english = These words are not translated yet.

loads-title = What adds up
loads-lead = Some effects add up over several medicines. Longer means more. Only the medicines on your list count.
load-sentence = { $load }: { $n ->
    [one] 1 medicine adds to it
   *[other] { $n } medicines add to it
}.
load-points = { $name }: { $n ->
    [one] 1 point
   *[other] { $n } points
}

gaps-title = Answers that would make this clearer
gaps-lead = We do not know these things about you. Each could change the review.
gap-answer = Answer
gap-answer-name = Answer: { $text }
gap-to-questions = Your doctor or pharmacist may know.

not-checked-title = Not checked
not-checked-lead = We did not recognize these, so no rule could look at them. Show them to your pharmacist.
checked-title = What was checked, and what was not
checked-what = We checked { $n ->
    [one] 1 medicine
   *[other] { $n } medicines
} against { $rules } rules, edition { $edition }.
checked-kinds = The rules look at medicines that act together, double medicines, allergies, age, kidneys, pregnancy, doses, alcohol and food.
checked-not = They do not know everything. They see only what you told, not your lab reports or your full history. Rare problems, new medicines and most herbs are missing.
checked-unsigned = No clinician has signed off these rules yet. Use them to ask, not to decide.
checked-ask = A pharmacist can go over the whole list with you.
review-plan = Make my plan

## What began when
timeline-title = What began when
timeline-lead = Only what has a date. A diamond is a change of dose, the start of something you feel, or a test. A thin line marks when something you feel began. It does not tell what comes from what.
timeline-started = since { $date }
timeline-changed = dose changed { $date }
timeline-stopped = stopped { $date }
timeline-since = since { $date }
