-- A template of the municipality's own: phases, steps and lanes of a journey as it was, and perhaps what its cards say. No research, no
-- figures, nobody's name: what a journey rests on stays with the journey. The product's own templates are no rows.
create table journeys.template (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  name text collate "nb-NO-x-icu" not null check (length(name) between 1 and 200),
  purpose text check (length(purpose) between 1 and 1000),
  with_cards boolean not null,
  outline jsonb not null, -- what a choice shows of it
  pattern jsonb not null,
  made_at timestamptz not null,
  made_by_member_id uuid,
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, made_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index template_in_order on journeys.template (tenant_id, name, id);
call core.tenant_owned('journeys.template');

-- Where a journey, a step or a lane was copied from: a template, or the same of another journey. That is another thing than its origin, by
-- which a new journey is compared with today's. The copy may go and come back by undo, and so may the source: no foreign key holds them,
-- and what the source was called then is kept.
create table journeys.copied (
  tenant_id uuid not null default core.tenant(),
  journey_id uuid not null,
  thing_id uuid not null,
  thing text not null check (thing in ('journey', 'step', 'lane')),
  standard text, -- the product's own template
  template_id uuid,
  from_journey_id uuid,
  from_thing_id uuid,
  name text not null,
  title text, -- of the journey that it was in
  seq integer not null, -- the message that it came with
  at timestamptz not null,
  by_member_id uuid,
  primary key (tenant_id, journey_id, thing_id),
  check (num_nonnulls(standard, template_id, from_journey_id) = 1),
  foreign key (tenant_id, journey_id) references journeys.journey on delete cascade,
  foreign key (tenant_id, by_member_id) references core.member (tenant_id, id)
);
call core.tenant_owned('journeys.copied');
