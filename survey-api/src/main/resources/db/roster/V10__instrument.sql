-- Instruments that HR uploaded, as they were written. A version is never changed nor deleted: its wording is frozen.
create table instrument (
    id      text    not null,
    version integer not null,
    yaml    text    not null,
    primary key (id, version)
);
