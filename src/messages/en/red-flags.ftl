### Is something wrong right now?

red-flags-title = Is something wrong right now?
red-flags-emergency = Do you think it is an emergency?
red-flags-poison = Took too much, or the wrong thing?
red-flags-crisis = Thoughts of ending your life? Help is there day and night.
red-flags-call = Call { $number }
red-flags-lead = Tick what is happening. We show what to do.
red-flags-yours = Signs that matter with your medicines
red-flags-all = Signs that matter to anyone
red-flags-more = With other medicines
red-flags-keep = Do not stop or change a prescribed medicine on your own, unless emergency staff tell you to.
red-flags-not = This page cannot tell you that you are fine. If in doubt, call.
red-flags-where = Where are you?
red-flags-us = United States
red-flags-elsewhere = Somewhere else
red-flags-emergency-elsewhere = your local emergency number
red-flags-poison-elsewhere = your local poison center
red-flags-crisis-elsewhere = your local crisis line
level-emergency = Emergency
level-crisis = Crisis line
level-poison = Poison line
level-today = Call today
level-next = Tell at the next contact
