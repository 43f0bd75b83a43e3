-- Somebody says that what a card says still holds. What was said stays said, until it is taken back; the newest counts.
create table journeys.confirmation (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  card_id uuid not null,
  author_member_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id, card_id) references journeys.card (tenant_id, journey_id, id) on delete cascade,
  foreign key (tenant_id, author_member_id) references core.member (tenant_id, id)
);
create index confirmation_of_card on journeys.confirmation (tenant_id, journey_id, card_id);
call core.tenant_owned('journeys.confirmation');

-- When a finding was attached, and when it last came to stand otherwise; empty for what was attached before anybody noted it.
alter table journeys.evidence
  add column attached_at timestamptz,
  add column changed_at timestamptz;
