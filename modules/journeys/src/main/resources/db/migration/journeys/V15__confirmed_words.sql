-- What a card said when somebody confirmed it; empty when whoever did has not told.
alter table journeys.confirmation
  add column words text;
