### La lista de medicinas y la búsqueda.

medicines-title = ¿Qué toma?
medicines-lead = Saque todos los frascos, cajas y tubos. Empiece por los nombres. Después le preguntamos cómo los toma.
medicines-none = Agregue por lo menos una medicina, o pegue una lista
medicines-empty = Todavía no hay nada en la mesa.
medicines-empty-hint = Medicinas con receta, para el dolor, para dormir, vitaminas, gotas, parches, inhaladores: todo cuenta.
medicines-count = { $n ->
    [one] 1 medicina en la mesa
   *[other] { $n } medicinas en la mesa
}
medicines-continue = Eso es todo
medicines-paste = Mejor pegar una lista

search-label = Agregue una medicina por su nombre
search-hint = De marca o genérico, como en la etiqueta. Puede agregar los mg y cómo la toma.
search-how = Cuando salgan sugerencias, véalas con las flechas hacia arriba y hacia abajo, y elija con Entrar.
search-suggestions = Sugerencias
search-more = Mostrar más sugerencias
search-add = Agregar a la lista
search-empty = Escriba el nombre de una medicina
search-says-none = No hay sugerencias. Pulse Entrar para agregarla como está escrita.
search-says-count = { $n ->
    [one] 1 sugerencia.
   *[other] { $n } sugerencias.
}
search-says-added = Se agregó { $name }. { $n ->
    [one] 1 medicina en la lista.
   *[other] { $n } medicinas en la lista.
}

identity-unknown = No se reconoce
identity-unknown-text = No conocemos este nombre, así que no lo podemos comprobar. Se queda en su lista.
identity-ambiguous = ¿Cuál es?
identity-ambiguous-text = Este nombre puede ser de más de una medicina. Hasta que diga cuál, no la podemos comprobar.
identity-misspelt = ¿Quiso decir una de estas?
identity-misspelt-text = No conocemos este nombre así escrito. Hasta que diga cuál es, no la podemos comprobar.
identity-none-of-these = Ninguna de estas
identity-says = Gracias. Ahora se lee como { $name }.

card-for = Para: { $text }
card-often-for = Se usa a menudo para { $text }
card-really = Lo que hago en realidad: { $text }
card-change-name = Cambiar { $name }
card-remove-name = Quitar { $name }
card-no-directions = Cómo se toma: todavía no lo ha dicho
card-unread = No se entendió: { $text }

status-taking = Sí, la tomo
status-as-needed = Solo cuando hace falta
status-stopped = La dejé
status-not-sure = No sé

form-tablet = Tableta
form-capsule = Cápsula
form-liquid = Líquido
form-powder = Polvo
form-gum = Chicle
form-lozenge = Pastilla para chupar
form-film = Lámina
form-patch = Parche
form-cream = Crema
form-drops = Gotas
form-spray = Aerosol
form-inhaler = Inhalador
form-nebuliser = Nebulizador
form-injection = Inyección
form-suppository = Supositorio
form-device = Anillo o implante

day-morning = Mañana
day-noon = Mediodía
day-evening = Tarde
day-bedtime = Al acostarse

medicine-title = Una medicina
medicine-count = Medicina { $n } de { $of }
medicine-line = Nombre, mg e indicaciones
medicine-line-hint = Como en la etiqueta, por ejemplo “lisinopril 10 mg, 1 tableta cada mañana”. Puede agregar desde cuándo: “desde mayo de 2026”.
medicine-line-empty = Escriba el nombre de la medicina
medicine-status = ¿La toma ahora?
medicine-times = ¿A qué hora del día?
medicine-times-hint = Elija cada hora en que la toma.
medicine-reason = ¿Para qué es?
medicine-reason-hint = Con sus palabras, por ejemplo “presión”.
medicine-really = ¿La toma de otra manera que la de la etiqueta?
medicine-really-hint = Si es así, diga lo que hace en realidad. Por ejemplo “solo en días malos” o “2 en vez de 1”. Nadie le va a regañar.
medicine-save = Guardar y seguir
medicine-skip-rest = Saltar las demás medicinas
medicine-gone = Esta medicina ya no está en la lista.
