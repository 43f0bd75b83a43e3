-- Global: the registry of Spring Modulith. A fact that is told in a transaction is written here in the same one, and removed when its listener
-- has had it. It holds ids and at most the title of a thing, never a participant's words. The table is as spring-modulith-events-jdbc 2.1 expects it.
create table modulith.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_waiting on modulith.event_publication (publication_date);
grant usage on schema modulith to medvirk_app;
grant select, insert, update, delete on modulith.event_publication to medvirk_app;
