-- Facts arrive late and in any order: the number of the latest that was heard of a thing, kept when the thing is gone too.
create table benchmarking.heard (
  tenant_id uuid not null default core.tenant() references core.municipality,
  thing_id uuid not null,
  telling integer not null,
  primary key (tenant_id, thing_id)
);
call core.tenant_owned('benchmarking.heard');
