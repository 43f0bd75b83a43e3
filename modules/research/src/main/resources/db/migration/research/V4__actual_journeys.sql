-- What one participant went through, as they told it: personal data under their consent, gone when they withdraw. The planned journey and
-- its steps are journeys'; no foreign key leaves the schema.
create table research.actual_journey (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  participant_id uuid not null,
  journey_id uuid not null,
  told_on date not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_member_id uuid,
  written_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references research.participant (tenant_id, id) on delete cascade,
  foreign key (tenant_id, changed_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, written_by_member_id) references core.member (tenant_id, id)
);
create index actual_journey_of_participant on research.actual_journey (tenant_id, participant_id);
create index actual_journey_of_journey on research.actual_journey (tenant_id, journey_id, id);
call core.tenant_owned('research.actual_journey');

-- A contact or an action, in the order in which they happened. Empty for initiator or receiver is the participant.
create table research.touchpoint (
  tenant_id uuid not null default core.tenant(),
  actual_journey_id uuid not null,
  ordinal integer not null,
  trace_id uuid, -- the step or card of the planned journey; empty when none was planned
  kind text not null check (kind in ('communication', 'action')),
  initiator text check (length(initiator) between 1 and 200),
  receiver text check (length(receiver) between 1 and 200),
  channel text,
  done text check (length(done) between 1 and 500),
  answered text check (length(answered) between 1 and 500),
  failed boolean not null,
  felt smallint check (felt between -20 and 20), -- in tenths
  told text check (length(told) between 1 and 2000),
  day integer check (day between 0 and 36500), -- after the first
  primary key (tenant_id, actual_journey_id, ordinal),
  foreign key (tenant_id, actual_journey_id) references research.actual_journey (tenant_id, id) on delete cascade
);
call core.tenant_owned('research.touchpoint');
