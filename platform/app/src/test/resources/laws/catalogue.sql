-- see core.sql
insert into catalogue.los_concept (uri, kind, nb, search) values ('https://psi.norge.no/los/tema/prøve', 'theme', 'Prøve', 'prøve') on conflict do nothing;
insert into catalogue.unit (id, name) values (md5(core.tenant()::text)::uuid, 'Oppvekst');
insert into catalogue.it_system (id, name) values (md5(core.tenant()::text)::uuid, 'Arkiv');
insert into catalogue.work_role (id, name) values (md5(core.tenant()::text)::uuid, 'Saksbehandler');
insert into catalogue.public_service (id, name_nb, target_groups, channels, changed_at) values (md5(core.tenant()::text)::uuid, 'Barnehageplass', '{}', '{}', now());
insert into catalogue.service_unit (service_id, unit_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into catalogue.service_role (service_id, role_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into catalogue.service_system (service_id, system_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into catalogue.service_theme (service_id, theme) values (md5(core.tenant()::text)::uuid, 'https://psi.norge.no/los/tema/prøve');
insert into catalogue.goal (id, vision, title_nb, place) values (md5(core.tenant()::text)::uuid, false, 'Kortere ventetid', 0);
