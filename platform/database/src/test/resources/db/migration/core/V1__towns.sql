create table core.town (id uuid primary key, name text not null);
