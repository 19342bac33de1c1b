-- For whom credentials were issued, on sheets of 256 invitations. A row for each person would carry the id of the transaction
-- that issued to it, and these ids stand in the order in which people came, as those of the ballots do: ranking both would
-- join them. A sheet carries the id of whoever of 256 came last. Nobody's place on a sheet says anything: invitations are
-- numbered in the order of their secrets' hashes.
create table issued_sheet (
    wave_id uuid    not null,
    sheet   integer not null,
    hashes  bytea[] not null,
    primary key (wave_id, sheet)
) partition by list (wave_id);

alter table invitation add column place integer;

-- Waves that are open while this runs.
update invitation set place = numbered.place
from (select wave_id, secret_hash, row_number() over (partition by wave_id order by secret_hash) - 1 as place from invitation) numbered
where numbered.wave_id = invitation.wave_id and numbered.secret_hash = invitation.secret_hash;

do
$$
declare
    open_wave uuid;
begin
    for open_wave in select distinct wave_id from invitation loop
        execute format('create table %I partition of issued_sheet for values in (%L)',
            'issued_sheet_' || replace(open_wave::text, '-', ''), open_wave);
    end loop;
end
$$;

insert into issued_sheet (wave_id, sheet, hashes)
select wave_id, place / 256, array_agg(request_hash order by place) from invitation group by wave_id, place / 256;

alter table invitation alter column place set not null;
alter table invitation drop column request_hash;
