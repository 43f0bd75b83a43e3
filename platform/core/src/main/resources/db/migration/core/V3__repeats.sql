-- What a message with an Idempotency-Key was answered, so that the same message again gets the same answer. Kept for a day. A message is known by
-- its hash; the answer's body is blanked when personal data in the municipality are erased.
create table core.repeat (
  tenant_id uuid not null default core.tenant() references core.municipality,
  member_id uuid not null,
  key text not null,
  message bytea,
  at timestamptz not null default now(),
  status integer,
  location text,
  etag text,
  content_type text,
  body text,
  primary key (tenant_id, member_id, key),
  foreign key (tenant_id, member_id) references core.member (tenant_id, id)
);
create index repeat_at on core.repeat (tenant_id, at);
call core.tenant_owned('core.repeat');
