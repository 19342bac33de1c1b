-- The day on which somebody who came after the first wave was put on the roster, and by which account: people who were made
-- up for a survey are new. Null for everybody who was there before, so that no order of theirs is kept.
alter table person
    add column since date,
    add column added_by text;

-- Who has looked at the newcomers of a wave's cohorts and vouches for them. The digest is of exactly these people.
create table newcomer_approval (
    wave_id  uuid not null references wave (id) on delete cascade,
    digest   text not null,
    approver text not null,
    primary key (wave_id, digest, approver)
);
