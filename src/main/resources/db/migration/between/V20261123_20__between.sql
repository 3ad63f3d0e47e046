-- What each of two said to a question of both, sealed. Slots are opaque; the row of one is rewritten whenever the other's is.
create table between_two (
    record varchar(36) not null,
    slot   varchar(43) not null,
    sealed ${bytes}    not null,
    primary key (record, slot)
);
