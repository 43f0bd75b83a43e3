-- Who the user takes to be responsible for what they meet.
alter table journeys.card add column perceived_owner text;

-- What the checks have found in a journey when somebody who writes looked; its id is made of the check and of what it is about.
create table journeys.finding (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  told jsonb not null, -- as it was when it was first kept, for when what it is about is gone
  seen_at timestamptz not null,
  gone_at timestamptz,
  returned boolean not null, -- after it was gone, and since the latest decision
  primary key (tenant_id, id),
  foreign key (tenant_id, journey_id) references journeys.journey on delete cascade
);
create index finding_of_journey on journeys.finding (tenant_id, journey_id);
call core.tenant_owned('journeys.finding');

-- What somebody decided about a finding; the latest counts, and what was decided stays written.
create table journeys.triage (
  tenant_id uuid not null default core.tenant(),
  finding_id uuid not null,
  number integer not null,
  verdict text not null check (verdict in ('dismissed', 'resolved', 'reopened')),
  mark text not null, -- what made the finding so at that time
  reason text,
  until date,
  member_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, finding_id, number),
  check (verdict <> 'dismissed' or (reason is not null and until is not null)),
  foreign key (tenant_id, finding_id) references journeys.finding on delete cascade,
  foreign key (tenant_id, member_id) references core.member (tenant_id, id)
);
call core.tenant_owned('journeys.triage');
