-- How far the tally of a wave is. No time of day is kept.
create table tally (
    wave_id    uuid primary key references wave,
    state      text   not null,
    closed_on  date   not null,
    opened     bigint not null default 0,
    spoiled    bigint not null default 0,
    failure    text,
    release_id text,
    constraint tally_state_known check (state in ('RUNNING', 'FAILED', 'RELEASED')),
    constraint tally_counts_sound check (0 <= spoiled and spoiled <= opened),
    constraint tally_released_once check ((state = 'RELEASED') = (release_id is not null))
);

-- Checkpoints. What comes from opened ballots hangs on the private key and is destroyed with it.
create table tally_report (
    wave_id        uuid    not null references sealing_secret on delete cascade,
    report         text    not null,
    last_ballot_id bytea,
    opened         bigint  not null,
    spoiled        bigint  not null,
    complete       boolean not null,
    primary key (wave_id, report)
);

-- Sufficient statistics of a cohort, encrypted under the master key: a cohort may have fewer answers than may be shown,
-- and two versions of a row may differ by one ballot.
create table tally_cohort (
    wave_id    uuid  not null,
    report     text  not null,
    cohort     text  not null,
    statistics bytea not null,
    primary key (wave_id, report, cohort),
    foreign key (wave_id, report) references tally_report on delete cascade
);
