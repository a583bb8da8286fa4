### Who does what by when.

plan-title = Your plan
print-title = Print
