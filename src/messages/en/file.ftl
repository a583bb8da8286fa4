### Saving to a file, opening one, and what is said after a failure.

file-save = Save to a file
file-open = Open a saved file
file-open-before = Did you save a list before?
file-saved = Your list is in the file “{ $name }”. Look for it in your downloads.
file-saved-do = Whoever has the file can read your list. Keep it where you keep your papers.
file-not-saved = The browser did not let us save a file.
file-not-saved-do = Print your list, or copy it and paste it into a message to yourself.
file-not-ours = This is not a list that was saved here.
file-not-ours-do = Choose the file whose name starts with “medicine-list”. To read any other list, copy its text and paste it.
file-newer = This file was saved by a newer release of Brownbag.
file-newer-do = Use the newer release, or ask whoever gave you the file to print it.
file-damaged = This file is damaged: a part is missing or was changed.
file-damaged-do = Open it with a text editor. Your list stands near the top in plain words: copy it and paste it here.
file-too-large = This is too much for one file.
file-too-large-do = Copy your list and paste it in parts.
file-unreadable = The device did not hand over the file.
file-unreadable-do = Copy the file to this device, then open it again.
file-allergies = Allergies
file-stopped = stopped
file-title = Open the file in place of your list?
file-holds = The file was saved on { $date }. It holds { $count ->
    [one] 1 medicine
   *[other] { $count } medicines
}. The list on this page has { $n ->
    [one] 1 medicine
   *[other] { $n } medicines
}.
file-undo = You can undo this.
file-do = Open the file
file-keep = Keep my list
file-opened = The list of { $date } is open: { $n ->
    [one] 1 medicine
   *[other] { $n } medicines
}.
mended = Something went wrong and was mended.
mended-do = Your list is here. The last thing you typed may be missing.
