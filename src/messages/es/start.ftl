### La primera pantalla.

start-title = Ponga todo lo que toma en una sola mesa
start-lead = Haga una lista de sus medicinas. Vea qué vale la pena preguntar. Imprímala para su próxima cita.
start-whose = ¿De quién es la lista?
start-own = Es mi lista
start-own-hint = Una pregunta a la vez. Unos 10 minutos.
start-client = Estoy con un cliente
start-client-hint = Para terapeutas. Más en cada página, y la revisión en palabras clínicas.
start-how = Cómo funciona
start-how-1 = Anote lo que toma. Medicinas con receta, de venta libre, vitaminas, todo.
start-how-2 = Responda unas preguntas sobre usted. Puede saltar cualquiera.
start-how-3 = Lea lo que encontramos, en palabras sencillas y con sus fuentes.
start-how-4 = Imprima una lista, un plan y preguntas para llevar.
start-private = Privado por la forma en que está hecho
start-private-1 = Su lista se queda en este aparato. La revisión se hace aquí mismo, en su navegador.
start-private-2 = No hay cuenta, y nadie cuenta sus visitas.
start-private-3 = Nada se guarda por sí solo. Si cierra o vuelve a cargar esta página, su lista se pierde. Antes imprímala o guárdela en un archivo.
start-not = Lo que no es
start-not-1 = No le dice que empiece, deje o cambie una medicina. Le ayuda a preguntar a quienes sí pueden.
start-not-2 = Ningún profesional de la salud ha aprobado todavía el contenido médico. Le pueden faltar cosas y puede tener errores.
start-not-3 = No es para emergencias. Si le pasa algo malo ahora mismo, primero busque ayuda.
