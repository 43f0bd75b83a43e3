-- Somebody that the municipality travels with in mind: a pattern, never one person. In its own words; there is no picture.
create table journeys.persona (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  name text collate "nb-NO-x-icu" not null check (length(name) between 1 and 120),
  description text check (length(description) between 1 and 1000),
  goals text check (length(goals) between 1 and 2000),
  needs text check (length(needs) between 1 and 2000),
  first_language text check (length(first_language) between 1 and 120),
  digital_skills text check (digital_skills in ('low', 'some', 'high')), -- empty is unknown
  accessibility text check (length(accessibility) between 1 and 1000),
  search text not null generated always as (lower(name)) stored,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_member_id uuid,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, changed_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index persona_in_order on journeys.persona (tenant_id, name, id);
call core.tenant_owned('journeys.persona');

-- An insight that it rests on: research's; no foreign key leaves the schema, and no word of it is here.
create table journeys.persona_insight (
  tenant_id uuid not null default core.tenant() references core.municipality,
  persona_id uuid not null,
  insight_id uuid not null,
  primary key (tenant_id, persona_id, insight_id),
  foreign key (tenant_id, persona_id) references journeys.persona (tenant_id, id) on delete cascade
);
call core.tenant_owned('journeys.persona_insight');

-- Whose claim it is, when that is one of them; "whose" stays what somebody has written. One that is gone for good is forgotten.
alter table journeys.card add column persona_id uuid;
-- no card has one yet: there is nothing to validate, and nobody could see the rows of all municipalities
alter table journeys.card
  add foreign key (tenant_id, persona_id) references journeys.persona (tenant_id, id) on delete set null (persona_id) not valid;
create index card_of_persona on journeys.card (tenant_id, persona_id) where persona_id is not null;
