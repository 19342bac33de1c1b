-- The part of the company that a leader or analyst is confined to: a group of one report, and all below it.
alter table account
    add column scope_report text,
    add column scope_cell text,
    add constraint account_scope_whole check ((scope_report is null) = (scope_cell is null));
