-- Sheets that open in their owner's browser alone. What each is stands inside the seal; lengths are rounded up, and of
-- the time the day is enough.
create table sheet (
    person varchar(36) not null references person (id),
    id     varchar(36) not null,
    day    bigint      not null,
    sealed ${bytes}    not null,
    primary key (person, id)
);
