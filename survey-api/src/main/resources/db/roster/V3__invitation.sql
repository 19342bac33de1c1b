-- Who is asked in a wave, frozen when it opens: cohorts stand in the order of the wave's reports.
create table member (
    wave_id   uuid   not null references wave (id) on delete cascade,
    person_id text   not null,
    email     text   not null,
    locale    text   not null,
    cohorts   text[] not null,
    primary key (wave_id, person_id)
);

-- One row per invitation of an open wave; a partition per wave, dropped when the wave closes. request_hash is set when
-- credentials are issued: the one thing that is kept of it, without a time. Rows of one wave are pre-filled in the order
-- of the secret's hash, so that their place tells nothing.
create table invitation (
    wave_id      uuid  not null,
    secret_hash  bytea not null,
    person_id    text  not null,
    request_hash bytea,
    primary key (wave_id, secret_hash)
) partition by list (wave_id);
