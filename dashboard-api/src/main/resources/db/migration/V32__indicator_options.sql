-- What codes mean, for readers of the column options of bi.cells. Rows that have been copied are copied again.
alter table released.indicators add column options text;
create or replace view bi.indicators as select * from released.indicators;
comment on column bi.indicators.options is 'What the answers or classes are called, by code, as in 1=Yes; 2=No; English where there is one';
delete from released.copied;
