-- A link by which somebody without an account reads a journey, or a part of it, as it was when the link was made.
create table journeys.shared_link (
  tenant_id uuid not null default core.tenant(),
  id uuid not null,
  journey_id uuid not null,
  code text not null check (code ~ '^[a-z0-9]{26}$'),
  name text not null check (length(name) between 1 and 120), -- who it is for
  seq integer not null,
  excerpt jsonb not null, -- all that can be seen by it
  expires_on date not null,
  made_at timestamptz not null,
  made_by_member_id uuid,
  withdrawn_at timestamptz,
  withdrawn_by_member_id uuid,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, journey_id) references journeys.journey on delete cascade,
  foreign key (tenant_id, made_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, withdrawn_by_member_id) references core.member (tenant_id, id)
);
create index shared_link_of_journey on journeys.shared_link (tenant_id, journey_id, id);
call core.tenant_owned('journeys.shared_link');
