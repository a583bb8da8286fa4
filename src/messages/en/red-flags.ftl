### Is something wrong right now?

red-flags-title = Is something wrong right now?
