### What people forget to put on the list.

forgotten-title = Easy to forget
forgotten-lead = These count too. Say “None”, or add what you use.
forgotten-add = Yes, add
forgotten-over-the-counter = Pain relievers, sleep aids, allergy or cold remedies
forgotten-supplements = Vitamins, minerals, herbs, teas, protein or diet products
forgotten-drops = Eye drops, ear drops, nose sprays
forgotten-inhalers = Inhalers
forgotten-patches = Patches, creams, gels
forgotten-injections = Injections and pens, also those given at a clinic
forgotten-birth-control = Birth control, hormones
forgotten-cannabis = Cannabis, CBD, kratom, kava
forgotten-borrowed = Borrowed, left over, or bought online or abroad
forgotten-answer-none = None
forgotten-answer-some = On the list
forgotten-answer-not-asked = Not answered
