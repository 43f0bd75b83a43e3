-- see core.sql
insert into thread.node (kind, id, root_kind, root_id, title_nb, path, lacks) values ('need', md5(core.tenant()::text)::uuid, 'need', md5(core.tenant()::text)::uuid, 'Trygghet', 'innsikt', '{}');
insert into thread.link (left_kind, left_id, relation, right_kind, right_id, root_kind, root_id) values ('insight', md5(core.tenant()::text)::uuid, 'rests-on', 'need', md5(core.tenant()::text)::uuid, 'need', md5(core.tenant()::text)::uuid);
