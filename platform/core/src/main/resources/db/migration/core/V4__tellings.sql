-- How often something was told of a thing: the number of its latest fact. An id and a number, about nobody; a sequence would tell each
-- municipality how much the others do.
create table core.telling (
  tenant_id uuid not null default core.tenant() references core.municipality,
  thing_id uuid not null,
  number integer not null,
  primary key (tenant_id, thing_id)
);
call core.tenant_owned('core.telling');
