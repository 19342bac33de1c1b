-- Who of a wave is asked which packs.
alter table wave add column sampling text not null default 'ALL_PACKS';
