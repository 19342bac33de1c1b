-- The ballot box. It knows no person, no time and no order: keys are hashes of random numbers, there is no sequence, and
-- when a wave closes its partition is written anew in the order of ballot ids by one transaction and the old one dropped.

create table ballot_box (
    wave_id uuid    primary key,
    closed  boolean not null
);

create table ballot (
    wave_id   uuid  not null,
    ballot_id bytea not null,
    report    text  not null,
    key_id    bytea not null,
    sealed    bytea not null,
    primary key (wave_id, ballot_id)
) partition by list (wave_id);

create index ballot_report_idx on ballot (report, ballot_id);
