-- A recovery that waits: what only its person can open stays closed until then. Gone once it was opened.
create table recovery (
    person   varchar(36) not null primary key references person (id),
    begun_at bigint      not null,
    opens_at bigint      not null,
    delayed  int         not null
);

-- Browsers that a recovery signed out, by the id of the session they had. They open nothing any more, but are told of
-- the recovery and may delay it once.
create table recovery_witness (
    session varchar(43) not null primary key,
    person  varchar(36) not null references person (id),
    ends_at bigint      not null
);
create index recovery_witness_person on recovery_witness (person);

-- The newest day on which someone signed in as this person, counted from 1970: a day, since nobody needs the hour.
alter table person add column signed_in_day bigint;
