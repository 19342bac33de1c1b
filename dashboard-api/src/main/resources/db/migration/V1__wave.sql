-- A wave as survey-api registered it, and the manifest that froze it.
create table wave (
    id               uuid primary key,
    registration     text  not null,
    sealing_key      bytea not null,
    manifest         bytea,
    manifest_digest  bytea,
    -- Set by the release: the end of the policy's grace period.
    key_due_on       date,
    key_destroyed_on date,
    constraint wave_manifest_has_digest check ((manifest is null) = (manifest_digest is null)),
    constraint wave_key_outlives_release check (key_destroyed_on is null or key_due_on is not null)
);

-- The private halves, encrypted under the master key. They stand alone, so that a destroyed one can be rewritten out of
-- the table's file without touching anything else.
create table sealing_secret (
    wave_id   uuid primary key references wave,
    encrypted bytea not null
);
