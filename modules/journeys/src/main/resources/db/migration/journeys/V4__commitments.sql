-- What is committed that changes steps, as whoever plans has told: the whole of a plan each time, and the number of the latest telling.
create table journeys.plan (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null, -- the planner's
  telling integer not null,
  primary key (tenant_id, id)
);
call core.tenant_owned('journeys.plan');

create table journeys.committed_action (
  tenant_id uuid not null default core.tenant(),
  id uuid not null, -- the planner's
  plan_id uuid not null,
  title text not null,
  dimension text not null check (dimension in ('organisation', 'work-process', 'technology', 'people', 'governance')),
  steps uuid[] not null, -- one that is gone means nothing
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references journeys.plan on delete cascade
);
create index committed_action_of_plan on journeys.committed_action (tenant_id, plan_id);
call core.tenant_owned('journeys.committed_action');

-- Why a verdict is not to be taken as it stands: shown beside it, never instead of it; what was said stays said.
create table journeys.reservation (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null, -- a new one
  reason text not null,
  review_on date not null,
  member_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id) references journeys.journey on delete cascade,
  foreign key (tenant_id, member_id) references core.member (tenant_id, id)
);
create index reservation_of_journey on journeys.reservation (tenant_id, journey_id, id);
call core.tenant_owned('journeys.reservation');
