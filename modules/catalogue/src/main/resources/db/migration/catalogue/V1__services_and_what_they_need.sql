grant usage on schema catalogue to medvirk_app, medvirk_ops;

-- Names are compared as Norwegian is sorted: a before å, and no difference between machines.

-- A tree. A unit's parent is forgotten when that one is gone for good; circles are refused by the application.
create table catalogue.unit (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  name text collate "nb-NO-x-icu" not null check (length(name) between 1 and 200),
  parent_unit_id uuid,
  search text not null generated always as (lower(name)) stored,
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  constraint parent foreign key (tenant_id, parent_unit_id) references catalogue.unit (tenant_id, id) on delete set null (parent_unit_id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index unit_in_order on catalogue.unit (tenant_id, name, id);
create index unit_of_parent on catalogue.unit (tenant_id, parent_unit_id);
call core.tenant_owned('catalogue.unit');

create table catalogue.it_system (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  name text collate "nb-NO-x-icu" not null check (length(name) between 1 and 200),
  description text check (length(description) between 1 and 2000),
  search text not null generated always as (lower(name)) stored,
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index it_system_in_order on catalogue.it_system (tenant_id, name, id);
call core.tenant_owned('catalogue.it_system');

create table catalogue.work_role (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  name text collate "nb-NO-x-icu" not null check (length(name) between 1 and 200),
  description text check (length(description) between 1 and 2000),
  search text not null generated always as (lower(name)) stored,
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index work_role_in_order on catalogue.work_role (tenant_id, name, id);
call core.tenant_owned('catalogue.work_role');

-- Reference, the same for every municipality: the themes and life events of LOS, the national vocabulary of public services.
create table catalogue.los_concept (
  uri text collate "C" primary key check (uri like 'https://psi.norge.no/los/%'),
  kind text not null check (kind in ('theme', 'event')),
  nb text collate "nb-NO-x-icu" not null,
  nn text,
  en text,
  search text not null,           -- labels and synonyms in lower case, also those of the words below a theme
  retired boolean not null default false -- no longer in the official list: kept for the services that have it, offered to none
);
grant select on catalogue.los_concept to medvirk_app;

-- Takes in a whole list. The application reads LOS only: this is the one way in.
create function catalogue.replace_los(concepts jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
    update catalogue.los_concept set retired = true where not retired;
    insert into catalogue.los_concept (uri, kind, nb, nn, en, search)
      select uri, kind, nb, nn, en, search
        from jsonb_to_recordset(concepts) as concept (uri text, kind text, nb text, nn text, en text, search text)
      on conflict (uri) do update
        set kind = excluded.kind, nb = excluded.nb, nn = excluded.nn, en = excluded.en, search = excluded.search, retired = false;
$$;
revoke execute on function catalogue.replace_los(jsonb) from public;
grant execute on function catalogue.replace_los(jsonb) to medvirk_app;

-- A text exists in at least one language; it is listed under the first there is.
create table catalogue.public_service (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  name_nb text check (length(name_nb) between 1 and 200),
  name_nn text check (length(name_nn) between 1 and 200),
  name_en text check (length(name_en) between 1 and 200),
  title text collate "nb-NO-x-icu" not null generated always as (coalesce(name_nb, name_nn, name_en)) stored,
  search text not null generated always as (lower(coalesce(name_nb, '') || chr(10) || coalesce(name_nn, '') || chr(10) || coalesce(name_en, ''))) stored,
  description_nb text check (length(description_nb) between 1 and 2000),
  description_nn text check (length(description_nn) between 1 and 2000),
  description_en text check (length(description_en) between 1 and 2000),
  purpose text check (length(purpose) between 1 and 2000),
  responsible_unit_id uuid,
  target_groups text[] not null,
  channels text[] not null check (channels <@ array['service-bureau', 'telephone', 'e-mail', 'mail', 'homepage', 'online-service',
    'mobile-app', 'client-location', 'assistant', 'digital-tv', 'fax']),
  life_event text collate "C" references catalogue.los_concept,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_member_id uuid,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  constraint responsible foreign key (tenant_id, responsible_unit_id) references catalogue.unit (tenant_id, id) on delete set null (responsible_unit_id),
  foreign key (tenant_id, changed_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index public_service_in_order on catalogue.public_service (tenant_id, title, id);
create index public_service_of_unit on catalogue.public_service (tenant_id, responsible_unit_id);
call core.tenant_owned('catalogue.public_service');

-- What a service needs. A link outlives a stay in the trash on either side, and goes with whichever is gone first.
create table catalogue.service_unit (
  tenant_id uuid not null default core.tenant() references core.municipality,
  service_id uuid not null,
  unit_id uuid not null,
  primary key (tenant_id, service_id, unit_id),
  foreign key (tenant_id, service_id) references catalogue.public_service (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references catalogue.unit (tenant_id, id) on delete cascade
);
create index service_unit_of_unit on catalogue.service_unit (tenant_id, unit_id);
call core.tenant_owned('catalogue.service_unit');

create table catalogue.service_role (
  tenant_id uuid not null default core.tenant() references core.municipality,
  service_id uuid not null,
  role_id uuid not null,
  primary key (tenant_id, service_id, role_id),
  foreign key (tenant_id, service_id) references catalogue.public_service (tenant_id, id) on delete cascade,
  foreign key (tenant_id, role_id) references catalogue.work_role (tenant_id, id) on delete cascade
);
create index service_role_of_role on catalogue.service_role (tenant_id, role_id);
call core.tenant_owned('catalogue.service_role');

create table catalogue.service_system (
  tenant_id uuid not null default core.tenant() references core.municipality,
  service_id uuid not null,
  system_id uuid not null,
  primary key (tenant_id, service_id, system_id),
  foreign key (tenant_id, service_id) references catalogue.public_service (tenant_id, id) on delete cascade,
  foreign key (tenant_id, system_id) references catalogue.it_system (tenant_id, id) on delete cascade
);
create index service_system_of_system on catalogue.service_system (tenant_id, system_id);
call core.tenant_owned('catalogue.service_system');

create table catalogue.service_theme (
  tenant_id uuid not null default core.tenant() references core.municipality,
  service_id uuid not null,
  theme text collate "C" not null references catalogue.los_concept,
  primary key (tenant_id, service_id, theme),
  foreign key (tenant_id, service_id) references catalogue.public_service (tenant_id, id) on delete cascade
);
create index service_theme_of_theme on catalogue.service_theme (tenant_id, theme);
call core.tenant_owned('catalogue.service_theme');
