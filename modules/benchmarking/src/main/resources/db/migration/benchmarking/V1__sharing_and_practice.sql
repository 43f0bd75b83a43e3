grant usage on schema benchmarking to medvirk_app, medvirk_ops;

-- What a municipality pushes of a shared indicator for one period: an aggregate, read from its own measurement. The only tenant table
-- that is ever read across municipalities, by the one function below. The row says itself whether it is an example's.
create table benchmarking.contribution (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  indicator_id uuid not null,
  name_nb text,
  name_nn text,
  name_en text,
  shared text not null check (length(shared) between 1 and 100),
  unit text not null,
  increase_is_good boolean not null,
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  value double precision not null,
  n integer not null check (n >= 5),
  definition integer not null,
  example boolean not null,
  approved_by_member_id uuid,
  approved_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, shared, period_from, period_to),
  foreign key (tenant_id, approved_by_member_id) references core.member (tenant_id, id)
);
create index contribution_of_indicator on benchmarking.contribution (tenant_id, indicator_id);
call core.tenant_owned('benchmarking.contribution');

-- Global: fixed families of peer groups, set by the operator; their members are municipalities, not what these write.
create table benchmarking.peer_group (
  family text not null check (family ~ '^[a-z][a-z0-9-]{0,39}$' and family <> 'all'),
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  place integer not null,
  name_nb text,
  name_nn text,
  name_en text,
  members uuid[] not null, -- an id here of a municipality that is gone means nothing
  primary key (family, code)
);
grant select, insert, delete on benchmarking.peer_group to medvirk_app;

-- Global: what was frozen, as it is published: figures of groups, no municipality's own, nobody's name. It is never changed: nobody but
-- the owner of the schema has the right to.
create table benchmarking.release (
  id uuid primary key,
  shared text not null,
  period_from date not null,
  period_to date not null,
  example boolean not null,
  frozen_at timestamptz not null,
  rules text not null,
  document text not null check (document is json), -- as it was hashed, byte for byte
  hash text not null,
  unique (shared, period_from, period_to, example)
);
grant select, insert on benchmarking.release to medvirk_app;

-- What was contributed for a period, in one world: the only read across municipalities. For the freeze.
create function benchmarking.contributed(of_shared text, of_from date, of_to date, of_example boolean)
  returns table (municipality uuid, value double precision, n integer)
  language sql stable security definer set search_path = pg_catalog as $$
    select c.tenant_id, c.value, c.n from benchmarking.contribution c
     where c.shared = of_shared and c.period_from = of_from and c.period_to = of_to and c.example = of_example
     order by c.tenant_id
$$;
grant create on schema benchmarking to medvirk_ops;
alter function benchmarking.contributed(text, date, date, boolean) owner to medvirk_ops;
revoke create on schema benchmarking from medvirk_ops;
set role medvirk_ops;
revoke execute on function benchmarking.contributed(text, date, date, boolean) from public;
grant execute on function benchmarking.contributed(text, date, date, boolean) to medvirk_app, medvirk_owner;
reset role;

-- What was exchanged with others on the way.
create table benchmarking.exchange (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  initiative_id uuid,
  direction text not null check (direction in ('shared', 'obtained', 'joint')),
  counterparty text not null check (counterparty in ('municipality', 'state', 'business', 'voluntary', 'research')),
  counterpart text check (length(counterpart) between 1 and 200),
  artefact text collate "nb-NO-x-icu" not null check (length(artefact) between 1 and 500),
  search text not null generated always as (lower(artefact)) stored,
  happened_on date not null,
  outcome text check (outcome in ('adopted', 'adapted', 'rejected')),
  reason text check (length(reason) between 1 and 2000),
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index exchange_of_initiative on benchmarking.exchange (tenant_id, initiative_id);
call core.tenant_owned('benchmarking.exchange');

-- Copies of what the modules to the left have told: facts with dates, about nobody.
create table benchmarking.initiative (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  services uuid[] not null,
  decided_on date,
  claimed boolean not null,
  verified boolean not null,
  primary key (tenant_id, id)
);
call core.tenant_owned('benchmarking.initiative');

create table benchmarking.activity (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  services uuid[] not null,
  took_place_on date not null,
  users integer not null,
  employees integer not null,
  primary key (tenant_id, id)
);
call core.tenant_owned('benchmarking.activity');

create table benchmarking.satisfaction (
  tenant_id uuid not null default core.tenant() references core.municipality,
  indicator_id uuid not null,
  service_id uuid not null,
  measured_on date not null,
  primary key (tenant_id, indicator_id, service_id, measured_on)
);
call core.tenant_owned('benchmarking.satisfaction');
