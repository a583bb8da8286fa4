### The pages to take along. Laid out like the Medicare medication therapy summary; never called approved by anyone.

printed-name = Name
printed-born = Date of birth
printed-prepared = Prepared on { $date }
printed-page-letter = Letter
printed-page-to-do = To-do list
printed-page-list = Medicine list
printed-footer = Made on my own device with Brownbag, medical content of { $edition }. No clinician has signed off this content. It helps me ask; it does not tell me what to take.

letter-title = My medicine review
letter-hello = Hello,
letter-purpose = On { $date } I went through everything I take. I did it to understand my medicines and to use them well.
letter-parts = With this letter come:
letter-part-to-do = My to-do list: what I want to do and ask.
letter-part-list = My medicine list: everything I take, and how I really take it.
letter-advice = How to use these pages
letter-advice-1 = Have them at hand when I talk with my doctor, pharmacist, therapist or nurse.
letter-advice-2 = Ask them to bring the pages up to date at each visit.
letter-advice-3 = Take them along to the hospital or emergency room.
letter-advice-4 = Give a copy to family or whoever helps me.
letter-contact = Who I call with questions
letter-contact-who = Name and phone
letter-disposal = Medicines I no longer need
letter-disposal-text = I ask my pharmacy where I can hand them in. I do not share them, and I keep them away from children.

to-do-title = My to-do list
to-do-lead = I bring this to every visit.
to-do-topic = What this is about
to-do-step = What is to be done
to-do-own = My own
to-do-empty = Nothing is on my to-do list yet.
to-do-questions = My questions

list-title = My medicine list
list-lead = Prescriptions, things from the shelf, vitamins and herbs. I keep it up to date.
list-name = Medicine
list-how = How I take it
list-why = Why I take it
list-prescriber = Prescriber
list-really = What I really do: { $text }
list-written = As written: { $text }
list-stopped = No longer taken
list-not-checked = Not recognized by the program, so not checked: { $names }
list-allergies = Allergies and bad reactions
list-allergies-none = None that I know of
list-allergies-not-asked = Not asked
list-conditions = Health conditions
list-empty = No medicines on the list.
list-day = My day
