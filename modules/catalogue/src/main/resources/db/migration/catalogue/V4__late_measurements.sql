-- The number of the fact that progress and measured_on come from: an older one that arrives late changes nothing.
alter table catalogue.goal add column telling integer not null default 0;
