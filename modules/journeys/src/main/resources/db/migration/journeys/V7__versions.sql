-- A journey as it was at one moment, under a name: a picture of the document that operations made, without anybody's words from research.
create table journeys.version (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  note text check (length(note) between 1 and 2000),
  occasion text not null check (occasion in ('saved', 'restoring', 'begun')),
  begun_journey_id uuid, -- the new journey that was begun from it
  seq integer not null,
  steps integer not null,
  cards integer not null,
  document jsonb not null,
  made_at timestamptz not null,
  made_by_member_id uuid,
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id) references journeys.journey on delete cascade,
  foreign key (tenant_id, made_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index version_of_journey on journeys.version (tenant_id, journey_id, id);
create index version_begun on journeys.version (tenant_id, begun_journey_id) where begun_journey_id is not null;
call core.tenant_owned('journeys.version');
