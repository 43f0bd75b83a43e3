-- Spring Session's own tables (global): the browser's sign-in lives here, its cookie holds only the id.
create table core.spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on core.spring_session (expiry_time);
create index spring_session_principal on core.spring_session (principal_name);
create table core.spring_session_attributes (
  session_primary_id char(36) not null references core.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on core.spring_session, core.spring_session_attributes to medvirk_app;
