### Una lista pegada como texto.

paste-title = Pegar una lista
paste-lead = De un correo, un portal o sus notas. Lo mejor es una medicina en cada línea.
paste-label = Su lista
paste-read = Leer mi lista
paste-empty = Primero pegue o escriba una lista
paste-nothing = No encontramos ninguna medicina en este texto. Ponga una medicina en cada línea.
paste-says = { $n ->
    [one] Leímos 1 línea. Por favor, repásela.
   *[other] Leímos { $n } líneas. Por favor, repáselas.
}
paste-check = ¿Lo leímos bien?
paste-check-lead = Arriba están sus palabras, abajo lo que leímos. Todavía no hay nada en su lista.
paste-your-words = Usted escribió
paste-mend = Corregir
paste-mend-line = Corregir la línea { $text }
paste-mend-label = La línea como debe ser
paste-mend-done = Leer esta línea otra vez
paste-leave-out = Dejar fuera
paste-leave-out-line = Dejar fuera { $text }
paste-take-in = Volver a incluir
paste-take-in-line = Volver a incluir: { $text }
paste-left-out = No es una medicina, hasta donde vemos
paste-left-out-line = Queda fuera
paste-accept = { $n ->
    [one] Poner 1 medicina en mi lista
   *[other] Poner { $n } medicinas en mi lista
}
paste-again = Empezar de nuevo con este texto

paste-allergies = Alergias en este texto
paste-allergies-lead = Van con sus respuestas. Puede cambiarlas después.
paste-no-allergies = Dice que no hay ninguna.
paste-notes = Por favor, vea esto
paste-rest = El texto era muy largo para leerlo de una vez. El resto espera en el campo hasta que ponga estas en su lista.

note-read-as = esto lo leímos como “{ $text }”.
note-no-name = aquí no encontramos el nombre de una medicina.
note-not-understood = esto no lo entendimos.
note-dose-varies = la dosis cambia o depende de algo. Dejamos sus palabras.
note-contradiction = esto dice dos cosas que no van juntas. No tomamos ninguna.
note-number-without-unit = este número no dice de qué es.
note-unclear-number = este número se puede leer de dos maneras.
note-unclear-strength = no sabemos a qué parte va esta cantidad.
note-negative-amount = esta cantidad es menor que cero.
note-improbable-amount = esta cantidad es muy grande. Por favor, compruébela.
note-future-date = esta fecha todavía no ha llegado.
note-partial-date = esta fecha no está completa. Pusimos lo que falta.
note-unclear-date = no pudimos saber qué día es.
note-not-a-medicine = esto no es una medicina, hasta donde vemos.
note-two-names = estas son dos medicinas diferentes.
note-too-long = el texto es muy largo para leerlo de una vez.
