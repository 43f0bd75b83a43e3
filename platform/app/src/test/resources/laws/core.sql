-- One row in every tenant table of a schema, for the bound municipality, which has members already. A new table adds its row here.
insert into core.change (id, kind, object_id, action, changes) values (md5(core.tenant()::text)::uuid, 'unit', md5(core.tenant()::text)::uuid, 'created', '[]');
insert into core.repeat (member_id, key, message) select id, 'k', '\x00' from core.member where tenant_id = core.tenant() limit 1;
insert into core.telling (thing_id, number) values (md5(core.tenant()::text)::uuid, 1);
