-- The tenant of the running transaction. Strict: raises for reads, writes and owner migrations alike, never "all rows" and never "no rows".
create function core.tenant() returns uuid language plpgsql stable as $$
declare bound text := current_setting('medvirk.tenant', true);
begin
  if bound is null or bound = '' then
    raise 'no tenant bound' using errcode = 'insufficient_privilege';
  end if;
  return bound::uuid;
end $$;

-- Makes a table a tenant's: exactly one policy, forced on the owner too, and no more rights than the application needs.
create procedure core.tenant_owned(owned regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', owned);
  execute format('alter table %s force row level security', owned);
  execute format('create policy tenant on %s using (tenant_id = (select core.tenant())) with check (tenant_id = (select core.tenant()))', owned);
  execute format('grant select, insert, update, delete on %s to medvirk_app', owned);
  execute format('grant select, delete on %s to medvirk_ops', owned); -- for core.remove_example alone
end $$;

grant usage on schema core to medvirk_app, medvirk_ops;
grant execute on function core.tenant() to medvirk_app, medvirk_ops;

-- Global: which municipalities this installation serves. No personal content.
create table core.municipality (
  id uuid primary key,
  alias text not null unique check (alias ~ '^[a-z][a-z0-9-]{1,39}$'),
  name text not null,
  org_number text check (org_number ~ '^[0-9]{9}$'),
  language text not null check (language in ('nb', 'nn')),
  organisation uuid not null unique, -- the organisation's id in Keycloak; by id, never by name
  identity_provider text,            -- alias of the municipality's own sign-in in Keycloak; null: passwords in Keycloak
  example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
grant select, insert, update on core.municipality to medvirk_app;

-- Global: who runs the installation. They see no municipality's content.
create table core.operator (
  issuer text not null,
  subject text not null,
  primary key (issuer, subject)
);
grant select, insert, delete on core.operator to medvirk_app;

-- Who may do what in a municipality: people, and API clients as a kind of colleague. A removed one stays for the history's sake.
create table core.member (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  kind text not null check (kind in ('person', 'client')),
  issuer text not null,
  subject text not null,
  name text not null,
  email text,
  role text not null check (role in ('reader', 'contributor', 'tenant-admin')),
  version integer not null default 1,
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, issuer, subject)
);
call core.tenant_owned('core.member');

-- History: who did what to which object, and what changed. Shared by the features that are not a journey (its operations are its history).
create table core.change (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  kind text not null,
  object_id uuid not null,
  at timestamptz not null default now(),
  member_id uuid,
  action text not null,
  changes jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references core.member (tenant_id, id)
);
create index change_of_object on core.change (tenant_id, object_id, id desc);
create index change_of_member on core.change (tenant_id, member_id);
call core.tenant_owned('core.change');

-- The municipalities of one person: the only read across tenants that a person's own page needs.
create function core.memberships_of(who_issuer text, who_subject text)
  returns table (alias text, name text, role text, example boolean, language text)
  language sql stable security definer set search_path = pg_catalog as $$
    select m.alias, m.name, s.role, m.example, m.language
      from core.member s join core.municipality m on m.id = s.tenant_id
     where s.issuer = who_issuer and s.subject = who_subject and s.removed_at is null
     order by m.name
$$;

-- Removes an example municipality whole, by the catalogue of tenant tables: none is named here, so none is forgotten.
create function core.remove_example(gone uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  owned regclass;
  waiting regclass[];
  held regclass[];
begin
  if not exists (select from core.municipality where id = gone and example) then
    raise 'not an example municipality' using errcode = 'check_violation';
  end if;
  select array_agg(polrelid::regclass) into waiting from pg_policy where polname = 'tenant';
  while cardinality(waiting) > 0 loop
    held := '{}';
    foreach owned in array waiting loop
      if exists (select from pg_constraint where contype = 'f' and confrelid = owned and conrelid <> owned and conrelid = any (waiting)) then
        held := held || owned;
      else
        execute format('delete from %s where tenant_id = $1', owned) using gone;
      end if;
    end loop;
    if held = waiting then
      raise 'tenant tables refer to each other in a circle: %', held;
    end if;
    waiting := held;
  end loop;
  delete from core.municipality where id = gone;
end $$;

grant select on core.member to medvirk_ops;
grant select, delete on core.municipality to medvirk_ops;
grant create on schema core to medvirk_ops;
alter function core.memberships_of(text, text) owner to medvirk_ops;
alter function core.remove_example(uuid) owner to medvirk_ops;
revoke create on schema core from medvirk_ops;
set role medvirk_ops; -- their owner now, and so the one who can say who may call them; the generator asks as medvirk_owner
revoke execute on function core.memberships_of(text, text), core.remove_example(uuid) from public;
grant execute on function core.memberships_of(text, text), core.remove_example(uuid) to medvirk_app, medvirk_owner;
reset role;
