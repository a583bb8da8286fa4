### ¿Le pasa algo malo ahora mismo?

red-flags-title = ¿Le pasa algo malo ahora mismo?
red-flags-emergency = ¿Cree que es una emergencia?
red-flags-poison = ¿Tomó demasiado, o algo equivocado?
red-flags-crisis = ¿Piensa en quitarse la vida? Hay ayuda de día y de noche.
red-flags-call = Llame al { $number }
red-flags-lead = Marque lo que está pasando. Le mostramos qué hacer.
red-flags-yours = Señales que importan con sus medicinas
red-flags-all = Señales que importan a cualquiera
red-flags-more = Con otras medicinas
red-flags-keep = No deje ni cambie por su cuenta una medicina recetada, a menos que se lo diga el personal de emergencias.
red-flags-not = Esta página no puede decirle que usted está bien. Si tiene dudas, llame.
red-flags-where = ¿Dónde está?
red-flags-us = Estados Unidos
red-flags-elsewhere = En otro lugar
red-flags-emergency-elsewhere = número de emergencias de su lugar
red-flags-poison-elsewhere = centro de intoxicaciones de su lugar
red-flags-crisis-elsewhere = número de ayuda en crisis de su lugar
level-emergency = Emergencia
level-crisis = Línea de crisis
level-poison = Línea de intoxicaciones
level-today = Llame hoy
level-next = Dígalo en el próximo contacto
