-- One chain of acts each: a pair's, or one person's own.
create table record (
    id         varchar(36) not null primary key,
    kind       varchar(8)  not null check (kind in ('private', 'shared')),
    created_at bigint      not null,
    closed_at  bigint
);

-- Who may open a record: its key in the newest epoch, sealed under the member's account root, or still in its envelope.
create table record_member (
    record     varchar(36) not null references record (id),
    person     varchar(36) not null,
    epoch      bigint      not null,
    sealed_key ${bytes},
    envelope   ${bytes},
    left_at    bigint,
    primary key (record, person)
);
create index record_member_person on record_member (person);

-- An older epoch's key under the next one.
create table record_epoch (
    record     varchar(36) not null references record (id),
    epoch      bigint      not null,
    sealed_key ${bytes}    not null,
    primary key (record, epoch)
);

create table entry (
    record     varchar(36) not null references record (id),
    position   bigint      not null,
    id         varchar(36) not null,
    tag        ${bytes}    not null,
    epoch      bigint      not null,
    at         bigint      not null,
    kc         ${bytes}    not null,
    sealed     ${bytes}    not null,
    link       ${bytes}    not null,
    checkpoint ${bytes}    not null,
    primary key (record, position),
    unique (record, id)
);
create index entry_link on entry (record, link);
create index entry_tag on entry (record, tag, position);

-- Kept apart from the entries, and in short-lived backups only: without its share an entry stays closed for ever.
create table share (
    record varchar(36) not null,
    id     varchar(36) not null,
    share  ${bytes}    not null,
    primary key (record, id)
);

-- What a reader had folded up to a position, sealed; may be deleted at any time and is made again.
create table snapshot (
    record   varchar(36) not null references record (id),
    fold     varchar(60) not null,
    position bigint      not null,
    epoch    bigint      not null,
    sealed   ${bytes}    not null,
    primary key (record, fold)
);
