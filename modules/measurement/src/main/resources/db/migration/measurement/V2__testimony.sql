-- An indicator speaks for or against what a card of a journey says: by its latest figure, or by one observation.
create table measurement.testimony (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  indicator_id uuid not null,
  card_id uuid not null,       -- of journeys
  observation_id uuid,         -- one that is gone leaves its mark: no foreign key holds it
  stance text not null check (stance in ('for', 'against')),
  primary key (tenant_id, id),
  unique (tenant_id, indicator_id, card_id),
  foreign key (tenant_id, indicator_id) references measurement.indicator (tenant_id, id) on delete cascade
);
call core.tenant_owned('measurement.testimony');
