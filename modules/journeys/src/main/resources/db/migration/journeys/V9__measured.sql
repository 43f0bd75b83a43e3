-- An indicator that speaks of cards, as whoever measures has told, and the number of the latest telling.
create table journeys.indicator (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null, -- the measurer's
  name_nb text,
  name_nn text,
  name_en text,
  telling integer not null,
  primary key (tenant_id, id)
);
call core.tenant_owned('journeys.indicator');

-- What it says of a card, with the figure that it shows. A card that is gone may come back by undo: no foreign key holds it.
create table journeys.measured (
  tenant_id uuid not null default core.tenant(),
  id uuid not null, -- the measurer's
  indicator_id uuid not null,
  card_id uuid not null,
  stance text not null check (stance in ('for', 'against')),
  pinned boolean not null,
  there boolean not null,
  unit text,
  period_from date,
  period_to date,
  state text check (state in ('known', 'unknown', 'suppressed', 'not-applicable')),
  value double precision,
  n integer,
  low double precision,
  high double precision,
  changed_at timestamptz, -- when the figure of the same period was last another one
  primary key (tenant_id, id),
  check (coalesce(state = 'known', false) = (value is not null)),
  check (num_nulls(unit, period_from, period_to, state) in (0, 4)),
  foreign key (tenant_id, indicator_id) references journeys.indicator on delete cascade
);
create index measured_of_card on journeys.measured (tenant_id, card_id);
create index measured_of_indicator on journeys.measured (tenant_id, indicator_id);
call core.tenant_owned('journeys.measured');
