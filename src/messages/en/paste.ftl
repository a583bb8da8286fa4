### A list pasted as text.

paste-title = Paste a list
paste-lead = From an email, a portal or your notes. One medicine on each line works best.
paste-label = Your list
paste-read = Read my list
paste-empty = Paste or type a list first
paste-too-long = This text is too long to read at once. Paste a part of it.
paste-nothing = We found no medicine in this text. Put one medicine on each line.
paste-says = { $n ->
    [one] We read 1 line. Please look it over.
   *[other] We read { $n } lines. Please look them over.
}
paste-check = Did we read it right?
paste-check-lead = Your words are on top, what we read is below. Nothing is on your list yet.
paste-your-words = You wrote
paste-we-read = We read
paste-mend = Mend
paste-mend-line = Mend the line { $text }
paste-mend-label = The line as it should be
paste-mend-done = Read this line again
paste-leave-out = Leave out
paste-leave-out-line = Leave out { $text }
paste-take-in = Take in again
paste-take-in-line = Take in { $text } again
paste-left-out = Not a medicine, as far as we can tell
paste-left-out-line = Left out
paste-accept = { $n ->
    [one] Put 1 medicine on my list
   *[other] Put { $n } medicines on my list
}
paste-again = Start over with this text
