### The list of medicines, and the search.

medicines-title = What do you take?
medicines-lead = Get out every bottle, box and tube. Start with the names. We ask how you take them after that.
medicines-none = Add at least one medicine, or paste a list
medicines-empty = Nothing on the table yet.
medicines-empty-hint = Prescriptions, pain relievers, sleep aids, vitamins, drops, patches, inhalers: all of it counts.
medicines-count = { $n ->
    [one] 1 medicine on the table
   *[other] { $n } medicines on the table
}
medicines-continue = That is everything
medicines-paste = Paste a list instead

search-label = Add a medicine by name
search-hint = Brand or generic name, as on the label. You can add the strength and how you take it.
search-how = When suggestions show, use the up and down arrow keys to look at them, and Enter to choose.
search-suggestions = Suggestions
search-more = Show more suggestions
search-add = Add to the list
search-empty = Type the name of a medicine
search-says-none = No suggestions. Press Enter to add it as typed.
search-says-count = { $n ->
    [one] 1 suggestion.
   *[other] { $n } suggestions.
}
search-says-added = { $name } was added. { $n ->
    [one] 1 medicine on the list.
   *[other] { $n } medicines on the list.
}

identity-unknown = Not recognized
identity-unknown-text = We do not know this name, so we cannot check it. It stays on your list.
identity-ambiguous = Which one is it?
identity-ambiguous-text = This name can mean more than one medicine. Until you say which, we cannot check it.
identity-misspelt = Did you mean one of these?
identity-misspelt-text = We do not know this spelling. Until you say which one it is, we cannot check it.
identity-none-of-these = None of these
identity-says = Thank you. It is now read as { $name }.

card-for = For { $text }
card-often-for = Often used for { $text }
card-really = What I really do: { $text }
card-change-name = Change { $name }
card-remove-name = Remove { $name }
card-no-directions = How you take it: not said yet
card-unread = Not understood: { $text }

status-taking = Taking it
status-as-needed = Only when needed
status-stopped = Stopped
status-not-sure = Not sure

form-tablet = Tablet
form-capsule = Capsule
form-liquid = Liquid
form-powder = Powder
form-gum = Gum
form-lozenge = Lozenge
form-film = Film
form-patch = Patch
form-cream = Cream
form-drops = Drops
form-spray = Spray
form-inhaler = Inhaler
form-nebuliser = Nebulizer
form-injection = Injection
form-suppository = Suppository
form-device = Ring or implant

day-morning = Morning
day-noon = Noon
day-evening = Evening
day-bedtime = Bedtime

medicine-title = One medicine
medicine-count = Medicine { $n } of { $of }
medicine-line = Name, strength and directions
medicine-line-hint = As on the label, for example “lisinopril 10 mg, 1 tablet every morning”. You can add since when: “since May 2026”.
medicine-line-empty = Enter the name of the medicine
medicine-status = Do you take it now?
medicine-times = When in the day?
medicine-times-hint = Choose each time that you take it.
medicine-reason = What is it for?
medicine-reason-hint = In your own words, for example “blood pressure”.
medicine-really = Do you take it in another way than the label says?
medicine-really-hint = If so, say what you really do. For example “only on bad days” or “2 instead of 1”. Nobody will scold you.
medicine-save = Save and go on
medicine-skip-rest = Skip the rest of the medicines
medicine-gone = This medicine is no longer on the list.
