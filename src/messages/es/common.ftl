### Palabras que comparten varias pantallas. De usted, con palabras sencillas.

product-name = Brownbag
count-medicines = { $n ->
    [one] 1 medicina
   *[other] { $n } medicinas
}

## El marco de cada pantalla

skip-to-content = Saltar al contenido
header-home = Brownbag, página de inicio
header-help = ¿Le pasa algo malo ahora mismo?
language-name = Español
language-says = Esta página ahora está en español.
language-drafted = Texto traducido por computadora, sin revisión profesional.
language-original = Ver en inglés
steps-label = Pasos
step-medicines = Mis medicinas
step-about = Sobre mí
step-check = Confirmar
step-review = Revisión
step-plan = Plan e imprimir
back = Atrás
continue = Continuar
save = Guardar
skip = Saltar esta pregunta
not-known = No sé
change = Cambiar
remove = Quitar
add = Agregar
yes = Sí
no = No
none = No
show-more = Mostrar más
optional = (opcional)
footer-private = Su lista se queda en este aparato. Nunca se envía a ningún lado.
footer-not-saved = Nada se guarda si usted no lo guarda en un archivo. Al cerrar esta página, la lista que tiene se pierde.
footer-unsigned = Ningún profesional de la salud ha aprobado todavía el contenido médico.
footer-erase = Terminar y borrar
footer-copy = Copiar mi lista

## Problemas

problem-title = Error: { "" }
problem-heading = Hay un problema
problem-beside = Error: { $text }

## Deshacer y cosas así

undo = Deshacer
undo-close = Cerrar este aviso
undo-can = Puede deshacer su último cambio.
undo-says = Se deshizo el último cambio.
undo-removed = { $name } ya no está en la lista.
undo-added-one = { $name } está en la lista.
undo-added = { $n ->
    [one] Se agregó 1 medicina a la lista.
   *[other] Se agregaron { $n } medicinas a la lista.
}
copy-says = Su lista está copiada. Puede pegarla en un mensaje o en un archivo.
copy-failed = El navegador no nos dejó copiar. Imprima la lista, o márquela con el ratón y cópiela.
erase-title = ¿Borrar todo?
erase-text = Esto quita de la página su lista, sus respuestas y su plan. No se puede deshacer.
erase-do = Borrar todo
erase-keep = Conservar mi lista
erase-says = Se borró todo.

## Fechas

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date = { $day } de { $month } de { $year }

still-loading = Un momento: una parte de esta página todavía está llegando. Su último paso sigue solo.
