-- What is published. A row's content never changes, and no row is ever deleted.
create table release (
    -- SHA-256 of the content, in hexadecimal.
    id            text primary key,
    wave_id       uuid        not null,
    title         text        not null,
    provenance    text        not null,
    closed_on     date        not null,
    published_at  timestamptz not null,
    content       bytea       not null,
    -- Deferred: the release that takes a place is inserted after the place is free.
    superseded_by text references release deferrable initially deferred,
    constraint release_id_is_of_content check (id = encode(sha256(content), 'hex')),
    constraint release_supersedes_another check (superseded_by <> id)
);

-- At most one release stands for a wave.
create unique index release_current on release (wave_id) where superseded_by is null;

create index release_in_time on release (closed_on, published_at, id);
