### What can leave this page, and newer releases of it.

## The seal

seal-starting = Network: not sealed yet
seal-starting-says = The page is still loading its parts. When they are all here, it seals itself.
seal-sealed = Network: sealed
seal-sealed-says = All parts are here. From now until you close this page, your browser blocks every request that it makes.
seal-exposed = Network: not sealed
seal-exposed-says = This is part of another website's page. That website can read what you type here.
seal-test = Test it
seal-trying = Trying to send a request.
seal-refused = Blocked. This page tried to send a request, and your browser refused it.
seal-went-through = The request went through, so this page is not sealed. Close it, and open it again.
footer-exposed = Brownbag sends your list nowhere. But this is part of another website's page, and that website can read it.

## A newer release

release-label = New version
release-ready = A new version is ready. It starts when you next open this page.
release-start = Start it now
release-loses = If you start it now, your list is gone from this page. Save it to a file first.

## Giving the list to the site around the application

share-offer = Share with { $host }
share-title = Share this list?
share-lead = This is all that { $host } will get. Read it before you share it. You cannot take it back.
share-text = What will be shared
share-do = Share with { $host }
share-not = Do not share
share-says = You shared your list with { $host }.
