### What was found.

review-title = Your review
