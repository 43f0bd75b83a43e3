grant usage on schema roadmap to medvirk_app, medvirk_ops;

-- What a municipality sets out to do. How far it has come says nothing of what it has given: that is the benefits' status.
create table roadmap.initiative (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  title text collate "nb-NO-x-icu" not null check (length(title) between 1 and 200),
  why text check (length(why) between 1 and 4000),
  status text not null check (status in ('idea', 'decided', 'ongoing', 'delivered', 'closed')),
  claimed boolean not null, -- that it starts from what benefits citizens or business
  owner_member_id uuid,
  search text not null generated always as (lower(title || chr(10) || coalesce(why, ''))) stored,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_member_id uuid,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, changed_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index initiative_in_order on roadmap.initiative (tenant_id, title, id);
call core.tenant_owned('roadmap.initiative');

-- Services and goals are the catalogue's; no foreign key leaves the schema.
create table roadmap.initiative_service (
  tenant_id uuid not null default core.tenant() references core.municipality,
  initiative_id uuid not null,
  service_id uuid not null,
  primary key (tenant_id, initiative_id, service_id),
  foreign key (tenant_id, initiative_id) references roadmap.initiative (tenant_id, id) on delete cascade
);
create index initiative_service_of_service on roadmap.initiative_service (tenant_id, service_id);
call core.tenant_owned('roadmap.initiative_service');

create table roadmap.initiative_goal (
  tenant_id uuid not null default core.tenant() references core.municipality,
  initiative_id uuid not null,
  goal_id uuid not null,
  primary key (tenant_id, initiative_id, goal_id),
  foreign key (tenant_id, initiative_id) references roadmap.initiative (tenant_id, id) on delete cascade
);
create index initiative_goal_of_goal on roadmap.initiative_goal (tenant_id, goal_id);
call core.tenant_owned('roadmap.initiative_goal');

-- An opportunity as it was when it was accepted: a card is accepted into one initiative, and what becomes of the card later changes nothing here.
create table roadmap.opportunity (
  tenant_id uuid not null default core.tenant() references core.municipality,
  card_id uuid not null,
  initiative_id uuid not null,
  text text not null,
  journey_id uuid not null,
  journey_title text not null,
  service_id uuid,
  step_id uuid,
  within boolean, -- today's capabilities; null when nobody had said
  needs uuid[] not null,
  accepted_at timestamptz not null,
  accepted_by_member_id uuid,
  primary key (tenant_id, card_id),
  foreign key (tenant_id, initiative_id) references roadmap.initiative (tenant_id, id) on delete cascade,
  foreign key (tenant_id, accepted_by_member_id) references core.member (tenant_id, id)
);
create index opportunity_of_initiative on roadmap.opportunity (tenant_id, initiative_id);
call core.tenant_owned('roadmap.opportunity');

create table roadmap.decision (
  tenant_id uuid not null default core.tenant() references core.municipality,
  initiative_id uuid not null,
  decided_on date not null,
  decided_by text not null check (length(decided_by) between 1 and 200),
  why text not null check (length(why) between 1 and 4000),
  recorded_at timestamptz not null,
  recorded_by_member_id uuid,
  primary key (tenant_id, initiative_id),
  foreign key (tenant_id, initiative_id) references roadmap.initiative (tenant_id, id) on delete cascade,
  foreign key (tenant_id, recorded_by_member_id) references core.member (tenant_id, id)
);
call core.tenant_owned('roadmap.decision');

-- What was not chosen, and why; an opportunity card when it was one.
create table roadmap.rejection (
  tenant_id uuid not null default core.tenant() references core.municipality,
  initiative_id uuid not null,
  place integer not null,
  card_id uuid,
  text text not null check (length(text) between 1 and 1000),
  why text not null check (length(why) between 1 and 1000),
  primary key (tenant_id, initiative_id, place),
  foreign key (tenant_id, initiative_id) references roadmap.decision (tenant_id, initiative_id) on delete cascade
);
call core.tenant_owned('roadmap.rejection');

create table roadmap.action (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  initiative_id uuid not null,
  title text collate "nb-NO-x-icu" not null check (length(title) between 1 and 200),
  description text check (length(description) between 1 and 2000),
  dimension text not null check (dimension in ('organisation', 'work-process', 'technology', 'people', 'governance')),
  status text not null check (status in ('proposed', 'decided', 'ongoing', 'delivered', 'stopped')),
  owner_member_id uuid,
  starts_on date,
  effective_from date check (effective_from >= starts_on),
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, initiative_id, id), -- so that what refers to it is of the same initiative
  foreign key (tenant_id, initiative_id) references roadmap.initiative (tenant_id, id) on delete cascade,
  foreign key (tenant_id, owner_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
call core.tenant_owned('roadmap.action');

create table roadmap.action_step (
  tenant_id uuid not null default core.tenant() references core.municipality,
  action_id uuid not null,
  step_id uuid not null,
  primary key (tenant_id, action_id, step_id),
  foreign key (tenant_id, action_id) references roadmap.action (tenant_id, id) on delete cascade
);
create index action_step_of_step on roadmap.action_step (tenant_id, step_id);
call core.tenant_owned('roadmap.action_step');

create table roadmap.benefit (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  initiative_id uuid not null,
  title text collate "nb-NO-x-icu" not null check (length(title) between 1 and 200),
  description text check (length(description) between 1 and 2000),
  beneficiary text not null check (beneficiary in ('citizen', 'business', 'employee', 'municipality', 'agency')),
  kind text not null check (kind in ('avoided-costs', 'saved-time', 'quality')),
  owner_member_id uuid,
  owner_unit_id uuid, -- the catalogue's
  indicator_id uuid,  -- measurement's
  target double precision,
  target_on date,
  budget_effect text check (budget_effect in ('cut', 'reallocation', 'none')),
  prerequisites text check (length(prerequisites) between 1 and 2000),
  disbenefit boolean not null,
  attribution text check (length(attribution) between 1 and 2000),
  status text not null check (status in ('planned', 'ongoing', 'realised', 'not-realised')),
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, initiative_id, id),
  foreign key (tenant_id, initiative_id) references roadmap.initiative (tenant_id, id) on delete cascade,
  foreign key (tenant_id, owner_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index benefit_in_order on roadmap.benefit (tenant_id, title, id);
create index benefit_of_indicator on roadmap.benefit (tenant_id, indicator_id);
call core.tenant_owned('roadmap.benefit');

-- The actions that are to give a benefit; none means all of the initiative's.
create table roadmap.benefit_action (
  tenant_id uuid not null default core.tenant() references core.municipality,
  initiative_id uuid not null,
  benefit_id uuid not null,
  action_id uuid not null,
  primary key (tenant_id, benefit_id, action_id),
  foreign key (tenant_id, initiative_id, benefit_id) references roadmap.benefit (tenant_id, initiative_id, id) on delete cascade,
  foreign key (tenant_id, initiative_id, action_id) references roadmap.action (tenant_id, initiative_id, id) on delete cascade
);
create index benefit_action_of_action on roadmap.benefit_action (tenant_id, initiative_id, action_id);
call core.tenant_owned('roadmap.benefit_action');
