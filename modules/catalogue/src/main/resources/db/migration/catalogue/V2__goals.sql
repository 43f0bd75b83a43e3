-- What a municipality wants to become: its vision and its goals, a tree. Progress is written by the listener that hears of measurements
-- and by nothing else. A parent and a unit are forgotten when they are gone for good; circles are refused by the application.
create table catalogue.goal (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  vision boolean not null,
  title_nb text check (length(title_nb) between 1 and 200),
  title_nn text check (length(title_nn) between 1 and 200),
  title_en text check (length(title_en) between 1 and 200),
  title text collate "nb-NO-x-icu" not null generated always as (coalesce(title_nb, title_nn, title_en)) stored,
  search text not null generated always as (lower(coalesce(title_nb, '') || chr(10) || coalesce(title_nn, '') || chr(10) || coalesce(title_en, ''))) stored,
  description_nb text check (length(description_nb) between 1 and 2000),
  description_nn text check (length(description_nn) between 1 and 2000),
  description_en text check (length(description_en) between 1 and 2000),
  parent_goal_id uuid,
  place integer not null check (place between 0 and 999), -- among those of the same parent, from the top
  unit_id uuid,                                           -- who answers for it
  progress double precision,                              -- of the way from baseline to target; null: not measured, or it cannot be told
  measured_on date,                                       -- the last day of the latest period that was measured; null: never
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  check (not vision or parent_goal_id is null),
  constraint above foreign key (tenant_id, parent_goal_id) references catalogue.goal (tenant_id, id) on delete set null (parent_goal_id),
  constraint owner foreign key (tenant_id, unit_id) references catalogue.unit (tenant_id, id) on delete set null (unit_id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index goal_in_order on catalogue.goal (tenant_id, title, id);
create index goal_of_parent on catalogue.goal (tenant_id, parent_goal_id);
create index goal_of_unit on catalogue.goal (tenant_id, unit_id);
call core.tenant_owned('catalogue.goal');
