-- see core.sql
insert into roadmap.initiative (id, title, status, claimed, changed_at) values (md5(core.tenant()::text)::uuid, 'Svar i klarspråk', 'decided', true, now());
insert into roadmap.initiative_service (initiative_id, service_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into roadmap.initiative_goal (initiative_id, goal_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into roadmap.opportunity (card_id, initiative_id, text, journey_id, journey_title, needs, accepted_at) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'Statusside', md5(core.tenant()::text)::uuid, 'Barnehageplass', '{}', now());
insert into roadmap.decision (initiative_id, decided_on, decided_by, why, recorded_at) values (md5(core.tenant()::text)::uuid, '2026-01-15', 'Formannskapet', 'Mange klager', now());
insert into roadmap.rejection (initiative_id, place, text, why) values (md5(core.tenant()::text)::uuid, 1, 'Ny telefontid', 'Løser ikke årsaken');
insert into roadmap.action (id, initiative_id, title, dimension, status) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'Ny brevmal', 'work-process', 'proposed');
insert into roadmap.action_step (action_id, step_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into roadmap.benefit (id, initiative_id, title, beneficiary, kind, disbenefit, status) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'Færre klager', 'citizen', 'quality', false, 'planned');
insert into roadmap.benefit_action (initiative_id, benefit_id, action_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
