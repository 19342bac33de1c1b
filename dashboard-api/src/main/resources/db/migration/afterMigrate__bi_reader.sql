-- The role that BI tools sign in with: it sees the views of bi, and nothing else. Run at every start, since the role belongs to
-- the cluster and not to this database. Where the service's own user may not make roles (a managed database, say), somebody who
-- may makes it (create role bi_reader), and the next start grants what it needs.
--
-- It has no password and may not sign in until an administrator says so: alter role bi_reader login password '...'.
do $$
begin
    if not exists (select from pg_roles where rolname = 'bi_reader') then
        begin
            create role bi_reader nologin;
            alter role bi_reader set default_transaction_read_only = on;
            alter role bi_reader set search_path = bi;
        exception when insufficient_privilege then
            raise warning 'bi_reader cannot be made by this user; SQL for BI tools is off until somebody makes it';
            return;
        end;
    end if;
    if exists (select from pg_database where datname = current_database() and pg_has_role(datdba, 'usage')) then
        execute format('grant connect on database %I to bi_reader', current_database());
    end if;
    grant usage on schema bi to bi_reader;
    grant select on all tables in schema bi to bi_reader;
end
$$;
