grant usage on schema journeys to medvirk_app, medvirk_ops;

-- How a service is met and produced. Written by its operations alone: seq counts them, and a row lock here puts them in order.
create table journeys.journey (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  title text not null,
  title_lower text not null generated always as (lower(title)) stored,
  status text not null check (status in ('draft', 'review', 'current', 'archived')),
  perspective text,
  service_id uuid, -- the catalogue's; no foreign key leaves the schema
  seq integer not null default 0,
  updated_at timestamptz not null,
  updated_by_member_id uuid not null,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, updated_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index journey_latest on journeys.journey (tenant_id, updated_at desc, id desc) where trashed_at is null;
create index journey_of_service on journeys.journey (tenant_id, service_id);
create index journey_trashed on journeys.journey (tenant_id, trashed_at) where trashed_at is not null;
call core.tenant_owned('journeys.journey');

-- Positions are fractional indices in base 62, compared bytewise: a Norwegian collation sorts "aa" as "å" and mixes case.
create table journeys.phase (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  name text not null,
  position text collate "C" not null,
  primary key (tenant_id, id),
  unique (tenant_id, journey_id, id), -- so that what refers to it is of the same journey
  foreign key (tenant_id, journey_id) references journeys.journey on delete cascade
);
call core.tenant_owned('journeys.phase');

create table journeys.step (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  phase_id uuid not null,
  name text not null,
  position text collate "C" not null,
  touch_minutes integer check (touch_minutes between 0 and 525600),
  waiting_minutes integer check (waiting_minutes between 0 and 5256000),
  frequency_percent smallint check (frequency_percent between 0 and 100),
  primary key (tenant_id, id),
  unique (tenant_id, journey_id, id),
  foreign key (tenant_id, journey_id, phase_id) references journeys.phase (tenant_id, journey_id, id) on delete cascade
);
create index step_of_phase on journeys.step (tenant_id, journey_id, phase_id);
call core.tenant_owned('journeys.step');

create table journeys.lane (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  kind text not null check (kind in ('physical-evidence', 'user-actions', 'touchpoints', 'experience', 'pain-points', 'opportunities',
    'frontstage', 'backstage', 'support', 'systems', 'unit', 'notes', 'own')),
  label text not null,
  position text collate "C" not null,
  primary key (tenant_id, id),
  unique (tenant_id, journey_id, id),
  foreign key (tenant_id, journey_id) references journeys.journey on delete cascade
);
call core.tenant_owned('journeys.lane');

-- Which of the later columns a card may fill follows from the kind of its lane.
create table journeys.card (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  step_id uuid not null,
  lane_id uuid not null,
  position text collate "C" not null,
  text text not null,
  status text not null check (status in ('measured', 'observed', 'reported', 'assumed')),
  channel text check (channel in ('service-bureau', 'telephone', 'e-mail', 'mail', 'homepage', 'online-service', 'mobile-app',
    'client-location', 'assistant', 'digital-tv', 'fax')),
  performer text,
  unit text,
  system text,
  automation text check (automation in ('manual', 'assisted', 'automatic')),
  weight smallint check (weight between 1 and 5),
  root_cause_lane_id uuid,
  felt smallint check (felt between -20 and 20), -- in tenths
  whose text,
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id, step_id) references journeys.step (tenant_id, journey_id, id) on delete cascade,
  foreign key (tenant_id, journey_id, lane_id) references journeys.lane (tenant_id, journey_id, id) on delete cascade,
  foreign key (tenant_id, journey_id, root_cause_lane_id) references journeys.lane (tenant_id, journey_id, id)
    on delete set null (root_cause_lane_id)
);
create index card_of_cell on journeys.card (tenant_id, journey_id, step_id, lane_id);
create index card_of_lane on journeys.card (tenant_id, journey_id, lane_id);
create index card_of_root_cause on journeys.card (tenant_id, journey_id, root_cause_lane_id) where root_cause_lane_id is not null;
call core.tenant_owned('journeys.card');

create table journeys.comment (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  step_id uuid not null,
  lane_id uuid not null,
  text text not null,
  author_member_id uuid not null,
  at timestamptz not null,
  resolved_at timestamptz,
  resolved_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id, step_id) references journeys.step (tenant_id, journey_id, id) on delete cascade,
  foreign key (tenant_id, journey_id, lane_id) references journeys.lane (tenant_id, journey_id, id) on delete cascade,
  foreign key (tenant_id, author_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, resolved_by_member_id) references core.member (tenant_id, id)
);
create index comment_of_cell on journeys.comment (tenant_id, journey_id, step_id, lane_id);
create index comment_of_lane on journeys.comment (tenant_id, journey_id, lane_id);
call core.tenant_owned('journeys.comment');

-- The log: one row per message, in the order in which the journey took them. It is the journey's history, and its memory of what was
-- answered: the same message again gets the same answer.
create table journeys.operation (
  tenant_id uuid not null default core.tenant(),
  journey_id uuid not null,
  seq integer not null,
  mid uuid not null,
  member_id uuid not null,
  at timestamptz not null,
  ops jsonb not null,
  outcome jsonb not null, -- what was answered and what it amounted to
  primary key (tenant_id, journey_id, seq),
  unique (tenant_id, mid),
  foreign key (tenant_id, journey_id) references journeys.journey on delete cascade,
  foreign key (tenant_id, member_id) references core.member (tenant_id, id)
);
call core.tenant_owned('journeys.operation');

-- In which lane a municipality has put a performer when a sheet was taken in, for the next sheet.
create table journeys.performer_lane (
  tenant_id uuid not null default core.tenant() references core.municipality,
  performer text not null, -- as sheets are compared: lower case, no space around
  kind text not null,
  primary key (tenant_id, performer)
);
call core.tenant_owned('journeys.performer_lane');
