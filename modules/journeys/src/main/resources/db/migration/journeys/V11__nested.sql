-- The journey that a step is told in: another one of the same municipality. That none is told in itself, also through others, is seen to
-- under one lock for the municipality. One that is gone for good is forgotten.
alter table journeys.step add column told_in_journey_id uuid;
-- no step has one yet: there is nothing to validate, and nobody could see the rows of all municipalities
alter table journeys.step
  add foreign key (tenant_id, told_in_journey_id) references journeys.journey (tenant_id, id)
    on delete set null (told_in_journey_id) not valid;
create index step_told_in on journeys.step (tenant_id, told_in_journey_id) where told_in_journey_id is not null;

-- A version is also made by itself before a journey is divided.
alter table journeys.version drop constraint version_occasion_check;
alter table journeys.version
  add constraint version_occasion_check check (occasion in ('saved', 'restoring', 'begun', 'splitting'));
