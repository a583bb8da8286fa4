### Words that several screens share.

product-name = Brownbag
count-medicines = { $n ->
    [one] 1 medicine
   *[other] { $n } medicines
}

## The frame of every screen

skip-to-content = Skip to the main part
header-home = Brownbag, start page
header-help = Is something wrong right now?
language-name = English
language-says = This page now speaks English.
language-drafted = Translated by computer, not checked by a professional.
language-original = See it in English
steps-label = Steps
step-medicines = My medicines
step-about = About me
step-check = Check
step-review = Review
step-plan = Plan and print
back = Back
continue = Continue
save = Save
skip = Skip this question
not-known = I don't know
change = Change
remove = Remove
add = Add
yes = Yes
no = No
none = None
show-more = Show more
optional = (optional)
footer-private = Your list stays on this device. It is never sent anywhere.
footer-not-saved = Nothing is saved unless you save it to a file. When you close this page, the list on it is gone.
footer-unsigned = No clinician has signed off the medical content yet.
footer-erase = Finish and erase
footer-copy = Copy my list

## Problems

problem-title = Error: { "" }
problem-heading = There is a problem
problem-beside = Error: { $text }

## Undo and the like

undo = Undo
undo-close = Close this notice
undo-can = You can undo your last change.
undo-says = The last change was undone.
undo-removed = { $name } is off the list.
undo-added-one = { $name } is on the list.
undo-added = { $n ->
    [one] 1 medicine was added to the list.
   *[other] { $n } medicines were added to the list.
}
copy-says = Your list was copied. You can paste it into a message or a file.
copy-failed = The browser did not let us copy. Print the list, or mark it with the mouse and copy it.
erase-title = Erase everything?
erase-text = This takes your list, your answers and your plan off this page. It cannot be undone.
erase-do = Erase everything
erase-keep = Keep my list
erase-says = Everything was erased.

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $month } { $day }, { $year }

still-loading = One moment: a part of this page is still on its way. Your last step follows by itself.
