-- How a piece of work behind the line of visibility is produced, for the rubber-band-engine test. Empty is unknown.
alter table journeys.card
  add column decision text check (decision in ('none', 'rule', 'discretion')),
  add column data_source text check (data_source in ('reused', 'from-user', 'rekeyed')),
  add column trigger text check (trigger in ('user', 'batch', 'event', 'proactive')),
  add column mandate text;
