### The first screen.

start-title = Put everything you take on one table
start-lead = Make one list of your medicines. See what is worth asking about. Print it for your next visit.
start-whose = Whose list is it?
start-own = My own list
start-own-hint = One question at a time. About 10 minutes.
start-client = I am with a client
start-client-hint = For therapists. More on one page, and the review in clinical words.
start-how = How it works
start-how-1 = List what you take. Prescriptions, things from the shelf, vitamins, all of it.
start-how-2 = Answer a few questions about you. You can skip any of them.
start-how-3 = Read what we found, in plain words, with its sources.
start-how-4 = Print a list, a plan and questions to take with you.
start-private = Private by the way it is built
start-private-1 = Your list stays on this device. The review runs right here in your browser.
start-private-2 = There is no account, and nobody counts your visits.
start-private-3 = Nothing is kept by itself. If you close or reload this page, your list is gone. Print it or save it to a file first.
start-not = What it is not
start-not-1 = It does not tell you to start, stop or change a medicine. It helps you ask the people who can.
start-not-2 = No clinician has signed off the medical content yet. It can miss things and it can be wrong.
start-not-3 = It is not for emergencies. If something is wrong right now, get help first.
