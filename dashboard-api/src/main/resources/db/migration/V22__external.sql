-- Company-level counts with noise, to be shown outside (differential privacy). Each is drawn once: to draw again would let
-- the noise be averaged away. The counts without noise are not here.
create table external_budget (
    wave_id uuid primary key,
    -- An exact fraction, as 1/2.
    epsilon text not null
);

-- The ledger: what of the budget was spent on which item, and what was drawn for it.
create table external_draw (
    wave_id uuid not null references external_budget (wave_id),
    item    text not null,
    spent   text not null,
    counts  text not null,
    primary key (wave_id, item)
);
