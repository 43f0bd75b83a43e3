-- The roles of an installation and their rights on its database. A superuser runs this in that database, as often as
-- he likes: Medvirk's own launcher does at each start. Passwords are set apart.
do $$
begin
  if not exists (select from pg_roles where rolname = 'medvirk_owner') then
    create role medvirk_owner;
  end if;
  if not exists (select from pg_roles where rolname = 'medvirk_app') then
    create role medvirk_app;
  end if;
  if not exists (select from pg_roles where rolname = 'medvirk_ops') then
    create role medvirk_ops;
  end if;
end
$$;

-- owns the schemas and migrates them
alter role medvirk_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- serves: owns nothing, has what migrations grant
alter role medvirk_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role medvirk_app set statement_timeout = '30s';
alter role medvirk_app set lock_timeout = '5s';
alter role medvirk_app set idle_in_transaction_session_timeout = '60s';

-- owns the few functions that see across municipalities; migrations hand them over to it, nobody signs in as it
alter role medvirk_ops nologin nosuperuser nocreatedb nocreaterole noreplication bypassrls;
grant medvirk_ops to medvirk_owner with inherit false, set true;

do $$
begin
  execute format('alter database %I owner to medvirk_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to medvirk_app', current_database());
end
$$;
revoke all on schema public from public;

-- large objects are in no table, so no policy guards them
do $$
declare large regprocedure;
begin
  for large in select oid::regprocedure from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^lo(_|read$|write$)' loop
    execute format('revoke execute on function %s from public', large);
  end loop;
end
$$;
