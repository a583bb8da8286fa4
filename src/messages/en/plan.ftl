### Who does what by when, what to ask, and the day.

plan-title = Your plan
plan-lead = Nothing is on it until you put it there. You can change every word.
plan-do = What to do
plan-do-empty = Nothing yet.
plan-offered = From your review
plan-offered-lead = Tap what you want on your plan.
plan-accept = Put on my plan
plan-accept-name = Put on my plan: { $text }
plan-ask-instead = Ask about it
plan-decline = Not for me
plan-decline-name = Not for me: { $text }
plan-declined = Left off your plan.
plan-on = On your plan
plan-open = See the plan
plan-what = What
plan-who = Who
plan-by = By when
who-me = Me
who-therapist = My therapist
who-pharmacist = My pharmacist
who-prescriber = My prescriber
by-today = Today
by-this-week = This week
by-next-visit = At the next visit
by-sometime = No date
plan-remove-item = Remove from the plan: { $text }
plan-removed = Taken off your plan.
plan-own = Add your own
plan-own-hint = For example: ask my daughter to pick up the refill.
plan-item-empty = Write what is to be done
plan-says-added = It is on your plan.
plan-questions = Questions to ask
plan-questions-empty = No questions yet.
plan-question = Question { $n }
plan-question-own = Add a question
plan-question-own-hint = For example: do I still need all of these?
plan-question-empty = Write a question
plan-question-about = I read this: “{ $title }”. Does it apply to me?
plan-question-offer = Ask about it: { $title }
plan-question-remove = Remove question { $n }
plan-day = Your day
plan-day-lead = As your directions say. Tap a box to set a time.
plan-day-empty = No medicine has a time of day yet.
plan-medicine = Medicine
plan-day-cell = { $name }, { $time }
plan-day-sum = { $n ->
    [one] 1 medicine
   *[other] { $n } medicines
}
plan-apart-no-time = Every day, time not said
plan-apart-as-needed = Only when needed
plan-apart-not-daily = Not every day
plan-print = Look at the pages to print

print-title = Pages to take with you
print-lead = A letter, your to-do list and your medicine list. Nothing on paper that you cannot see here.
print-do = Print
