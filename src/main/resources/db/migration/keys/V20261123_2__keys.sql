create table person (
    id         varchar(36)  not null primary key,
    name       varchar(80)  not null,
    folded     varchar(160) not null unique,
    created_at bigint       not null
);

-- A way in. Kinds to come: passkey. sealed_p is absent where only the account root is open.
create table slot (
    id         varchar(36) not null primary key,
    person     varchar(36) not null references person (id),
    kind       varchar(12) not null,
    format     int         not null,
    pepper     int         not null,
    salt       ${bytes},
    memory     int,
    passes     int,
    lanes      int,
    verifier   ${bytes}    not null,
    sealed_p   ${bytes},
    sealed_a   ${bytes}    not null,
    created_at bigint      not null
);
create index slot_person on slot (person);

-- A person's keys, each sealed under one of the two roots; public halves beside them.
create table person_key (
    person     varchar(36) not null references person (id),
    kind       varchar(12) not null,
    public_key ${bytes},
    sealed     ${bytes}    not null,
    primary key (person, kind)
);

-- The id is derived from the cookie, the account root is sealed under it: the row alone opens nothing.
create table session (
    id         varchar(43) not null primary key,
    person     varchar(36) not null references person (id),
    sealed_a   ${bytes},
    share      ${bytes}    not null,
    device     varchar(80) not null,
    created_at bigint      not null,
    seen_at    bigint      not null
);
create index session_person on session (person);

-- Attempts that slow a guesser down; keys are keyed hashes, so that the table names nobody.
create table attempt (
    subject  varchar(43) not null primary key,
    tokens   double precision not null,
    refilled bigint      not null
);
