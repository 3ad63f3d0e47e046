-- Whether this person said at sign-up that they run the server: whoever they invite is told before answering.
alter table person add column runs_server int not null default 0;
