-- Two doors to one invitation, link and spoken words. The server keeps lookups and MACs, never a secret.
create table invitation (
    id            varchar(36) not null primary key,
    inviter       varchar(36) not null,
    record        varchar(36) not null unique,
    kind          varchar(10) not null,
    link_lookup   ${bytes}    not null unique,
    words_lookup  ${bytes}    not null unique,
    link_mac      ${bytes}    not null,
    words_mac     ${bytes}    not null,
    kept          ${bytes}    not null,
    join_act      text        not null,
    other         varchar(36),
    other_via     varchar(5),
    other_mac     ${bytes},
    other_join    text,
    created_at    bigint      not null,
    linked_at     bigint
);
create index invitation_inviter on invitation (inviter);
