-- Waves and what is frozen when one opens. Nothing here says what anybody answered.

create table wave (
    id                 uuid primary key,
    title              text        not null,
    state              text        not null,
    instrument_id      text        not null,
    instrument_version integer     not null,
    packs              text[]      not null,
    reports            text[]      not null,
    k                  integer     not null,
    t                  integer     not null,
    grace_days         integer     not null,
    closes_at          timestamptz,
    created_at         timestamptz not null,
    invited            integer,
    frozen_plan        bytea,
    manifest           bytea,
    manifest_digest    text,
    waiting_for        text
);

create index wave_created_at_idx on wave (created_at, id);

-- private_key is encrypted with the master key and set to null when the wave closes.
create table wave_cohort (
    wave_id     uuid    not null references wave (id) on delete cascade,
    report      text    not null,
    cohort      text    not null,
    invited     integer not null,
    key_id      bytea,
    public_key  bytea,
    private_key bytea,
    issued      integer,
    cast_count  integer,
    primary key (wave_id, report, cohort)
);

create unique index wave_cohort_key_id_key on wave_cohort (key_id);
