-- the id stands beside the signed body, not in it: whoever repeats the body under another id repeats the message
create unique index court_message_by_digest on court_message (digest);
