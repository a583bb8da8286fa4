### Guardar en un archivo, abrir uno, y qué se dice después de una falla.

file-save = Guardar en un archivo
file-open = Abrir un archivo guardado
file-open-before = ¿Guardó una lista antes?
file-saved = Su lista está en el archivo “{ $name }”. Búsquelo en sus descargas.
file-saved-do = Quien tenga el archivo puede leer su lista. Guárdelo donde guarda sus papeles.
file-not-saved = El navegador no nos dejó guardar un archivo.
file-not-saved-do = Imprima su lista, o cópiela y péguela en un mensaje para usted.
file-not-ours = Esta no es una lista que se guardó aquí.
file-not-ours-do = Elija el archivo que empieza con “medicine-list”. Para leer otra lista, copie su texto y péguelo.
file-newer = Este archivo se guardó con una versión más nueva de Brownbag.
file-newer-do = Use la versión más nueva, o pida a quien le dio el archivo que lo imprima.
file-damaged = Este archivo está dañado: le falta una parte o algo cambió.
file-damaged-do = Ábralo con un editor de texto. Cerca del principio está su lista en palabras sencillas: cópiela y péguela aquí.
file-too-large = Esto es demasiado para un archivo.
file-too-large-do = Copie su lista y péguela por partes.
file-unreadable = El aparato no entregó el archivo.
file-unreadable-do = Copie el archivo a este aparato y ábralo otra vez.
file-allergies = Alergias
file-stopped = suspendida
file-title = ¿Abrir el archivo en lugar de su lista?
file-holds = El archivo se guardó el { $date }. Tiene { $count ->
    [one] 1 medicina
   *[other] { $count } medicinas
}. La lista de esta página tiene { $n ->
    [one] 1 medicina
   *[other] { $n } medicinas
}.
file-undo = Esto se puede deshacer.
file-do = Abrir el archivo
file-keep = Conservar mi lista
file-opened = Está abierta la lista del { $date }: { $n ->
    [one] 1 medicina
   *[other] { $n } medicinas
}.
mended = Algo falló y se arregló.
mended-do = Su lista está aquí. Tal vez falte lo último que escribió.
