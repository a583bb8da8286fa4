### Las páginas para llevar. Ordenadas como el resumen de la terapia de medicinas de Medicare.

printed-name = Nombre
printed-born = Fecha de nacimiento
printed-prepared = Preparado el { $date }
printed-page-letter = Carta
printed-page-to-do = Lista de tareas
printed-page-list = Lista de medicinas
printed-footer = Hecho en mi propio aparato con Brownbag, contenido médico de { $edition }. Ningún profesional de la salud ha aprobado este contenido. Me ayuda a preguntar; no me dice qué tomar.

letter-title = La revisión de mis medicinas
letter-hello = Hola:
letter-purpose = El { $date } repasé todo lo que tomo. Lo hice para entender mis medicinas y usarlas bien.
letter-parts = Con esta carta van:
letter-part-to-do = Mi lista de tareas: lo que quiero hacer y preguntar.
letter-part-list = Mi lista de medicinas: todo lo que tomo, y cómo lo tomo en realidad.
letter-advice = Cómo usar estas páginas
letter-advice-1 = Tenerlas a mano cuando hablo con mi médico, farmacéutico, terapeuta o enfermera.
letter-advice-2 = Pedirles que pongan las páginas al día en cada cita.
letter-advice-3 = Llevarlas al hospital o a la sala de emergencias.
letter-advice-4 = Dar una copia a mi familia o a quien me ayuda.
letter-contact = A quién llamo si tengo preguntas
letter-contact-who = Nombre y teléfono
letter-disposal = Medicinas que ya no necesito
letter-disposal-text = Pregunto en mi farmacia dónde las puedo entregar. No las comparto, y las guardo lejos de los niños.

to-do-title = Mi lista de tareas
to-do-lead = La llevo a cada cita.
to-do-topic = De qué se trata
to-do-step = Qué hay que hacer
to-do-own = Mío
to-do-empty = Todavía no hay nada en mi lista de tareas.
to-do-questions = Mis preguntas

list-title = Mi lista de medicinas
list-lead = Medicinas con receta, de venta libre, vitaminas y hierbas. La mantengo al día.
list-name = Medicina
list-how = Cómo la tomo
list-why = Para qué la tomo
list-prescriber = Quién la receta
list-really = Lo que hago en realidad: { $text }
list-written = Tal como está escrito: { $text }
list-stopped = Ya no las tomo
list-not-checked = El programa no reconoce estas, así que no se comprobaron: { $names }
list-allergies = Alergias y malas reacciones
list-allergies-none = Ninguna que yo sepa
list-allergies-not-asked = No se preguntó
list-conditions = Problemas de salud
list-empty = No hay medicinas en la lista.
list-day = Mi día
