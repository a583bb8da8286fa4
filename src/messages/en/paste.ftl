### A list pasted as text.

paste-title = Paste a list
paste-lead = From an email, a portal or your notes. One medicine on each line works best.
paste-label = Your list
paste-read = Read my list
paste-empty = Paste or type a list first
paste-nothing = We found no medicine in this text. Put one medicine on each line.
paste-says = { $n ->
    [one] We read 1 line. Please look it over.
   *[other] We read { $n } lines. Please look them over.
}
paste-check = Did we read it right?
paste-check-lead = Your words are on top, what we read is below. Nothing is on your list yet.
paste-your-words = You wrote
paste-mend = Mend
paste-mend-line = Mend the line { $text }
paste-mend-label = The line as it should be
paste-mend-done = Read this line again
paste-leave-out = Leave out
paste-leave-out-line = Leave out { $text }
paste-take-in = Take in again
paste-take-in-line = Take in again: { $text }
paste-left-out = Not a medicine, as far as we can tell
paste-left-out-line = Left out
paste-accept = { $n ->
    [one] Put 1 medicine on my list
   *[other] Put { $n } medicines on my list
}
paste-again = Start over with this text

paste-allergies = Allergies in this text
paste-allergies-lead = They go with your answers. You can change them later.
paste-no-allergies = It says that there are none.
paste-notes = Please look at these
paste-rest = The text was too long to read at once. The rest waits in the field until you have put these on your list.

note-read-as = we read this as “{ $text }”.
note-no-name = we found no name of a medicine in this.
note-not-understood = we did not understand this.
note-dose-varies = the dose changes or depends on something. We kept your words.
note-contradiction = this says two things that do not fit. We took neither.
note-number-without-unit = this number does not say of what.
note-unclear-number = this number can be read in two ways.
note-unclear-strength = we cannot tell which part this strength belongs to.
note-negative-amount = this amount is below zero.
note-improbable-amount = this amount is very large. Please check it.
note-future-date = this date is still to come.
note-partial-date = this date is not complete. We filled in the rest.
note-unclear-date = we could not tell which day this is.
note-not-a-medicine = this is not a medicine, as far as we can tell.
note-two-names = these are two different medicines.
note-too-long = the text is too long to read at once.
