-- What one of two has written and the other has not yet put theirs beside: one sealed row a pair, there from the first
-- look on, always of a rounded size.
create table between_tray (
    record varchar(36) primary key,
    sealed ${bytes}    not null
);
