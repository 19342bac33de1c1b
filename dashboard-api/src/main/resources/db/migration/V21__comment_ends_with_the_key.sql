-- What has been read out of ballots dies with the key that opened them, published or not looked through. What is published
-- stands alone, and no longer says which small group it came from.

create table published_comment (
    id      uuid  primary key,
    wave_id uuid  not null references comment_box (wave_id),
    -- Null for the comments of several small groups together.
    cohort  text,
    text    bytea not null
);

create index published_comment_wave_idx on published_comment (wave_id);

insert into published_comment (id, wave_id, cohort, text)
select id,
       wave_id,
       case when count(*) over (partition by wave_id, cohort) >= 10 then cohort end,
       text
from comment
where wave_id in (select wave_id from comment_box where published);

delete from comment where wave_id in (select wave_id from comment_box where published);
delete from comment where wave_id not in (select wave_id from sealing_secret);

alter table comment
    add constraint comment_ends_with_the_key foreign key (wave_id) references sealing_secret on delete cascade;
