-- A new journey is derived from today's, and each of its parts remembers where it comes from. What it comes from may go and come back
-- again by undo: no foreign key holds it, and the difference is computed from what is there.
alter table journeys.journey
  add column derived_from_journey_id uuid,
  add column starts_on date,
  add column followed_up_at timestamptz,
  add column followed_up_by_member_id uuid;
-- nobody has followed anything up yet: there is nothing to validate, and nobody could see the rows of all municipalities
alter table journeys.journey
  add foreign key (tenant_id, followed_up_by_member_id) references core.member (tenant_id, id) not valid;
create index journey_derived on journeys.journey (tenant_id, derived_from_journey_id) where derived_from_journey_id is not null;
alter table journeys.phase add column origin_phase_id uuid;
alter table journeys.lane add column origin_lane_id uuid;
alter table journeys.card
  add column origin_card_id uuid,
  add column capability text check (capability in ('within', 'outside')),
  -- what its evidence makes of it; empty when it has none, and then the status that somebody set by hand counts
  add column standing text check (standing in ('measured', 'observed', 'reported', 'assumed')),
  add unique (tenant_id, journey_id, id);

-- A step of a new journey and a step of today's that it comes from; a merged step has several.
create table journeys.origin (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  step_id uuid not null,
  origin_step_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id, step_id) references journeys.step (tenant_id, journey_id, id) on delete cascade
);
create index origin_of_step on journeys.origin (tenant_id, journey_id, step_id);
call core.tenant_owned('journeys.origin');

-- A finding of research on a card. The words stay in research: here is its id, and how well it stood when research was last asked.
create table journeys.evidence (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  card_id uuid not null,
  insight_id uuid, -- research's, as the next; no foreign key leaves the schema
  highlight_id uuid,
  stance text not null check (stance in ('for', 'against')),
  level text check (level in ('measured', 'observed', 'reported', 'assumed')), -- empty when it is withdrawn
  primary key (tenant_id, id),
  check (num_nonnulls(insight_id, highlight_id) = 1),
  foreign key (tenant_id, journey_id, card_id) references journeys.card (tenant_id, journey_id, id) on delete cascade
);
create index evidence_of_card on journeys.evidence (tenant_id, journey_id, card_id);
create index evidence_of_insight on journeys.evidence (tenant_id, insight_id) where insight_id is not null;
create index evidence_of_highlight on journeys.evidence (tenant_id, highlight_id) where highlight_id is not null;
call core.tenant_owned('journeys.evidence');

-- A need that a step meets.
create table journeys.need_met (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  step_id uuid not null,
  need_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id, step_id) references journeys.step (tenant_id, journey_id, id) on delete cascade
);
create index need_met_by_step on journeys.need_met (tenant_id, journey_id, step_id);
call core.tenant_owned('journeys.need_met');

-- A need that an opportunity answers.
create table journeys.need_answered (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  card_id uuid not null,
  need_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id, card_id) references journeys.card (tenant_id, journey_id, id) on delete cascade
);
create index need_answered_by_card on journeys.need_answered (tenant_id, journey_id, card_id);
call core.tenant_owned('journeys.need_answered');

-- A pain point that an opportunity answers.
create table journeys.pain_answered (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  card_id uuid not null,
  pain_point_card_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id, card_id) references journeys.card (tenant_id, journey_id, id) on delete cascade,
  foreign key (tenant_id, journey_id, pain_point_card_id) references journeys.card (tenant_id, journey_id, id) on delete cascade
);
create index pain_answered_by_card on journeys.pain_answered (tenant_id, journey_id, card_id);
create index pain_answered_of_card on journeys.pain_answered (tenant_id, journey_id, pain_point_card_id);
call core.tenant_owned('journeys.pain_answered');
