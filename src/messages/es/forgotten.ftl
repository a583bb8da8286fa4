### Lo que se suele olvidar.

forgotten-title = Fácil de olvidar
forgotten-lead = Esto también cuenta. Diga “No”, o agregue lo que usa.
forgotten-add = Sí, agregar
forgotten-over-the-counter = Medicinas para el dolor, para dormir, para la alergia o el resfriado
forgotten-supplements = Vitaminas, minerales, hierbas, tés, proteínas o productos de dieta
forgotten-drops = Gotas para los ojos o los oídos, aerosoles para la nariz
forgotten-inhalers = Inhaladores
forgotten-patches = Parches, cremas, geles
forgotten-injections = Inyecciones y plumas, también las que le ponen en una clínica
forgotten-birth-control = Anticonceptivos, hormonas
forgotten-cannabis = Cannabis, CBD, kratom, kava
forgotten-borrowed = Cosas prestadas, que sobraron, o compradas por internet o en otro país
forgotten-answer-none = No uso
forgotten-answer-some = En la lista
forgotten-answer-not-asked = Sin respuesta
