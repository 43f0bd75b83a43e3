-- see core.sql
insert into benchmarking.contribution (id, indicator_id, name_nb, shared, unit, increase_is_good, period_from, period_to, value, n, definition, example, approved_at) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'Fornøyde', 'kindergarten-satisfaction', 'percent', true, '2026-01-01', '2026-06-30', 80, 40, 1, false, now());
insert into benchmarking.exchange (id, direction, counterparty, artefact, happened_on) values (md5(core.tenant()::text)::uuid, 'shared', 'municipality', 'Brevmal', '2026-03-01');
insert into benchmarking.initiative (id, services, decided_on, claimed, verified) values (md5(core.tenant()::text)::uuid, '{}', '2026-03-01', true, false);
insert into benchmarking.activity (id, services, took_place_on, users, employees) values (md5(core.tenant()::text)::uuid, '{}', '2026-02-01', 6, 3);
insert into benchmarking.satisfaction (indicator_id, service_id, measured_on) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, '2026-06-30');
insert into benchmarking.heard (thing_id, telling) values (md5(core.tenant()::text)::uuid, 1);
