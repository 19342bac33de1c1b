-- What is released, for BI tools. released.* are copies of the rows that the other channels serve, written by the transaction
-- that publishes; bi.* shows them, and is all that the role bi_reader may read (see afterMigrate__bi_reader.sql). The names, types
-- and comments are those of the definition in code, which a test compares.
create schema released;
create schema bi;
comment on schema bi is 'What Undercurrent has released: the fact table cells, and its dimensions';

-- Of which state of the tables the rows are.
create table released.copied (
    version text primary key
);

create table released.cells (
    id text not null,
    release_id text not null,
    wave_id text not null,
    wave_title text not null,
    closed_on date not null,
    provenance text not null,
    attribution text,
    report text not null,
    group_key text not null,
    cell_id text not null,
    cell_name text not null,
    parent_id text,
    level bigint not null,
    exact boolean not null,
    indicator_id text not null,
    kind text not null,
    n bigint,
    value numeric,
    low numeric,
    high numeric,
    favourable numeric,
    favourable_low numeric,
    favourable_high numeric,
    neutral numeric,
    unfavourable numeric,
    unfavourable_low numeric,
    unfavourable_high numeric,
    options text,
    mostly_not_applicable boolean,
    clipped boolean,
    suppressed boolean not null,
    suppression_reason text,
    flags text,
    constraint cells_pk primary key (id)
);
create view bi.cells as select * from released.cells;
comment on view bi.cells is 'One indicator in one cell of one report of one wave. Measures are null where they are suppressed.';
comment on column bi.cells.id is 'Key of the row: no other row of any release has it';
comment on column bi.cells.release_id is 'SHA-256 of the content of the release';
comment on column bi.cells.wave_id is 'The wave; see Waves';
comment on column bi.cells.wave_title is 'What the wave is called';
comment on column bi.cells.closed_on is 'The day on which the wave closed, in UTC';
comment on column bi.cells.provenance is 'How the answers were collected';
comment on column bi.cells.attribution is 'To be shown with the figure';
comment on column bi.cells.report is 'By what people are grouped: unit, or an attribute; see Reports';
comment on column bi.cells.group_key is 'The group over all waves; see Groups';
comment on column bi.cells.cell_id is 'The group within its report: a path for a unit';
comment on column bi.cells.cell_name is 'What the group is called';
comment on column bi.cells.parent_id is 'The cell above; null at the root';
comment on column bi.cells.level is '0 at the root, which holds everyone';
comment on column bi.cells.exact is 'Whether it is one unit or category, and not several merged';
comment on column bi.cells.indicator_id is 'What was measured; see Indicators';
comment on column bi.cells.kind is 'What the indicator is made from';
comment on column bi.cells.n is 'People whose answers it rests on';
comment on column bi.cells.value is 'The mean, in the indicator''s unit';
comment on column bi.cells.low is 'Lower end of the 95 % t interval of the value';
comment on column bi.cells.high is 'Upper end of the 95 % t interval of the value';
comment on column bi.cells.favourable is 'Share of n on the healthy side, a fraction of 1';
comment on column bi.cells.favourable_low is 'Lower end of its 95 % Wilson interval';
comment on column bi.cells.favourable_high is 'Upper end of its 95 % Wilson interval';
comment on column bi.cells.neutral is 'Share of n on neither side, a fraction of 1';
comment on column bi.cells.unfavourable is 'Share of n on the unhealthy side, a fraction of 1';
comment on column bi.cells.unfavourable_low is 'Lower end of its 95 % Wilson interval';
comment on column bi.cells.unfavourable_high is 'Upper end of its 95 % Wilson interval';
comment on column bi.cells.options is 'Shares of n by code, as in 1=0.25 2=0.75, where the answers have no order';
comment on column bi.cells.mostly_not_applicable is 'True where it does not apply to more people than answered it';
comment on column bi.cells.clipped is 'True where the share told is "at least", since 90 % or more answered alike';
comment on column bi.cells.suppressed is 'Whether the measures are withheld';
comment on column bi.cells.suppression_reason is 'Why; the same for every suppressed row';
comment on column bi.cells.flags is 'Why it is to be read with care, as in few answers; low response';

create table released.waves (
    wave_id text not null,
    release_id text not null,
    title text not null,
    instrument text not null,
    provenance text not null,
    closed_on date not null,
    attribution text,
    k bigint not null,
    t bigint not null,
    invited bigint not null,
    response_rate numeric,
    suppression_reason text not null,
    constraint waves_pk primary key (wave_id)
);
create view bi.waves as select * from released.waves;
comment on view bi.waves is 'One round of asking, by the release that stands for it.';
comment on column bi.waves.wave_id is 'Key of the row';
comment on column bi.waves.release_id is 'SHA-256 of the content of the release';
comment on column bi.waves.title is 'What the wave is called';
comment on column bi.waves.instrument is 'What was asked, and in which version';
comment on column bi.waves.provenance is 'How the answers were collected';
comment on column bi.waves.closed_on is 'The day on which the wave closed, in UTC';
comment on column bi.waves.attribution is 'To be shown with every figure';
comment on column bi.waves.k is 'Fewest people invited in a cohort';
comment on column bi.waves.t is 'Fewest answers in anything published';
comment on column bi.waves.invited is 'People invited';
comment on column bi.waves.response_rate is 'People who answered by people invited, a fraction of 1';
comment on column bi.waves.suppression_reason is 'Why a figure is suppressed, the same for all';

create table released.reports (
    report text not null,
    root_group_key text not null,
    levels bigint not null,
    groups bigint not null,
    constraint reports_pk primary key (report)
);
create view bi.reports as select * from released.reports;
comment on view bi.reports is 'One way of grouping people. Groups of different reports overlap and must not be added.';
comment on column bi.reports.report is 'Key of the row: unit for the organisation tree, or an attribute';
comment on column bi.reports.root_group_key is 'The group that holds everyone; see Groups';
comment on column bi.reports.levels is 'How many levels of groups it has; 2 where there is no tree';
comment on column bi.reports.groups is 'How many groups it has';

create table released.groups (
    group_key text not null,
    report text not null,
    cell_id text not null,
    cell_name text not null,
    path text not null,
    parent_key text,
    parent_id text,
    level bigint not null,
    exact boolean not null,
    constraint groups_pk primary key (group_key)
);
create view bi.groups as select * from released.groups;
comment on view bi.groups is 'A group of people. A parent holds all people of its children, whose figures are not to be added to its own.';
comment on column bi.groups.group_key is 'Key of the row, the same in every wave';
comment on column bi.groups.report is 'By what people are grouped; see Reports';
comment on column bi.groups.cell_id is 'The group within its report: a path for a unit';
comment on column bi.groups.cell_name is 'What it is called';
comment on column bi.groups.path is 'The names of the groups above and its own, from the root';
comment on column bi.groups.parent_key is 'The group above; null at the root';
comment on column bi.groups.parent_id is 'The cell above; null at the root';
comment on column bi.groups.level is '0 at the root, which holds everyone';
comment on column bi.groups.exact is 'Whether it is one unit or category, and not several merged';

create table released.indicators (
    indicator_id text not null,
    kind text not null,
    name text not null,
    construct text,
    unit text not null,
    lowest bigint,
    highest bigint,
    polarity text not null,
    items text not null,
    constraint indicators_pk primary key (indicator_id)
);
create view bi.indicators as select * from released.indicators;
comment on view bi.indicators is 'What is measured.';
comment on column bi.indicators.indicator_id is 'Key of the row';
comment on column bi.indicators.kind is 'What it is made from';
comment on column bi.indicators.name is 'The wording of an item, the name of an index; English where there is one';
comment on column bi.indicators.construct is 'What an item measures, in a few words';
comment on column bi.indicators.unit is 'Unit of the value';
comment on column bi.indicators.lowest is 'Lowest value that there can be; null where there are shares only';
comment on column bi.indicators.highest is 'Highest value that there can be';
comment on column bi.indicators.polarity is 'Which side is healthy';
comment on column bi.indicators.items is 'Ids of the items that it is computed from';

-- The orders in which reports ask: an indicator over groups, a group over indicators, a wave as a whole.
create index cells_by_indicator on released.cells (indicator_id, report, level);
create index cells_by_group on released.cells (group_key, indicator_id);
create index cells_by_wave on released.cells (wave_id, report);
