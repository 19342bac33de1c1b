-- Casting in one exchange with the database instead of five. A function and not a single statement, because the box must be
-- looked at after the lock is held: within a function that is volatile each query sees what was committed before it, while
-- a statement sees only what was committed before the statement.

create function cast_ballots(wave uuid, wave_lock bigint, ids bytea[], reports text[], keys bytea[], sealed_ballots bytea[])
    returns boolean
    language plpgsql
    volatile
as
$$
begin
    perform pg_advisory_xact_lock_shared(wave_lock);
    if not exists (select from ballot_box where wave_id = wave and not closed) then
        return false;
    end if;
    insert into ballot (wave_id, ballot_id, report, key_id, sealed)
    select wave, * from unnest(ids, reports, keys, sealed_ballots)
    on conflict (wave_id, ballot_id) do update set sealed = excluded.sealed;
    return true;
end
$$;
