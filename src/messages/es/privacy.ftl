### Qué puede salir de esta página, y las versiones nuevas.

## El sello

seal-starting = Red: todavía sin sellar
seal-starting-says = La página todavía está cargando sus partes. Cuando estén todas, se sella sola.
seal-sealed = Red: sellada
seal-sealed-says = Ya están todas las partes. Desde ahora y hasta que cierre esta página, su navegador bloquea todo lo que ella pida a la red.
seal-exposed = Red: sin sellar
seal-exposed-says = Esto es parte de la página de otro sitio. Ese sitio puede leer lo que escribe aquí.
seal-test = Probarlo
seal-trying = Probando a enviar algo.
seal-refused = Bloqueado. La página intentó enviar algo, y su navegador no la dejó.
seal-went-through = El envío pasó, así que esta página no está sellada. Ciérrela y ábrala otra vez.
footer-exposed = Brownbag no envía su lista a ningún lado. Pero esto es parte de la página de otro sitio, y ese sitio la puede leer.

## Una versión nueva

release-label = Versión nueva
release-ready = Hay una versión nueva. Empieza la próxima vez que abra esta página.
release-start = Empezar ahora
release-loses = Si empieza ahora, su lista se pierde de esta página. Guárdela antes en un archivo.

## Dar la lista al sitio que rodea la aplicación

share-offer = Compartir con { $host }
share-title = ¿Compartir esta lista?
share-lead = Esto es todo lo que va a recibir { $host }. Léalo antes de compartirlo. No se puede retirar.
share-text = Lo que se va a compartir
share-do = Compartir con { $host }
share-not = No compartir
share-says = Compartió su lista con { $host }.
