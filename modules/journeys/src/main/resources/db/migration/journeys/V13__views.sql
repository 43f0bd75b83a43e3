-- What of a journey is shown under a name: some of its rows, one persona's or one person's curve, or the pain points alone.
create table journeys.saved_view (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  lanes uuid[] check (cardinality(lanes) between 1 and 40), -- empty is all there are, also those that come later
  persona_id uuid,
  whose text check (length(whose) between 1 and 200),
  only_pain boolean not null,
  as_table boolean not null,
  made_at timestamptz not null,
  made_by_member_id uuid,
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  check (persona_id is null or whose is null),
  foreign key (tenant_id, journey_id) references journeys.journey on delete cascade,
  foreign key (tenant_id, persona_id) references journeys.persona (tenant_id, id) on delete cascade,
  foreign key (tenant_id, made_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index saved_view_of_journey on journeys.saved_view (tenant_id, journey_id, name, id);
create index saved_view_of_persona on journeys.saved_view (tenant_id, persona_id) where persona_id is not null;
call core.tenant_owned('journeys.saved_view');
