-- The people who may be asked, as the latest roster file has them. There is no sequence and no time in it: the order in
-- which people came to the roster is nobody's business.
create table person (
    -- Ordered by code point: nothing depends on a language's order, and a collation's update cannot break the index.
    id text collate "C" not null,
    email text not null,
    email_key text not null generated always as (lower(email)) stored,
    locale text not null,
    unit text not null,
    attributes jsonb not null,
    constraint person_pk primary key (id),
    -- Checked at commit, so that two people can swap addresses in one file.
    constraint person_email_unique unique (email_key) deferrable initially deferred
);
