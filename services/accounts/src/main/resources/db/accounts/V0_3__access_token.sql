-- Tokens with which tools sign in for an account. Of the token itself only SHA-256 is kept.
create table access_token (
    id           uuid primary key,
    owner        text  not null references account on delete cascade,
    name         text  not null,
    role         text  not null,
    hash         bytea not null unique,
    created_on   date  not null,
    -- To the day: nobody needs a record of who read what, and when.
    last_used_on date,
    constraint access_token_name unique (owner, name)
);
