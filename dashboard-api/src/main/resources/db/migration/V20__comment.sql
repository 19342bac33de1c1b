-- Comments of waves that take them. They come from ballots of their own and stand beside no score; the text is encrypted
-- with the master key. Until HR has looked through them nobody else reads one, and what is not shown is deleted.

create table comment_box (
    wave_id   uuid    primary key references wave (id),
    published boolean not null
);

create table comment (
    id       uuid  primary key,
    wave_id  uuid  not null references comment_box (wave_id),
    cohort   text  not null,
    text     bytea not null,
    decision text  not null check (decision in ('PENDING', 'SHOW', 'WITHHOLD'))
);

create index comment_wave_idx on comment (wave_id, decision);
