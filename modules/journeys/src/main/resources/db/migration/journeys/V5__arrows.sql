-- An arrow from a card to another of the same journey: the work goes on, changes hands, or something is told. Which lines it crosses
-- follows from the lanes of its ends. That there is one at most between two cards in one direction, the journey's row lock sees to.
create table journeys.arrow (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  from_card_id uuid not null,
  to_card_id uuid not null,
  kind text not null check (kind in ('flow', 'handoff', 'message')),
  label text,
  primary key (tenant_id, id),
  check (from_card_id <> to_card_id),
  foreign key (tenant_id, journey_id, from_card_id) references journeys.card (tenant_id, journey_id, id) on delete cascade,
  foreign key (tenant_id, journey_id, to_card_id) references journeys.card (tenant_id, journey_id, id) on delete cascade
);
create index arrow_from_card on journeys.arrow (tenant_id, journey_id, from_card_id);
create index arrow_to_card on journeys.arrow (tenant_id, journey_id, to_card_id);
call core.tenant_owned('journeys.arrow');
