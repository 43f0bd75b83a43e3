create table parks.park (
  town_id uuid not null references core.town,
  id uuid not null,
  opened_at timestamptz,
  primary key (town_id, id)
);
