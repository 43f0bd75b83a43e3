-- What progress is the share of: where it was, is to be, and is, as whoever measures told it; together, or none of them.
alter table catalogue.goal
  add column way_unit text,
  add column way_baseline double precision,
  add column way_target double precision,
  add column way_now double precision,
  add column way_n integer,
  add column way_low double precision,  -- of the 95 % interval, of a percentage
  add column way_high double precision,
  add check (num_nulls(way_unit, way_baseline, way_target, way_now, way_n) in (0, 5));
