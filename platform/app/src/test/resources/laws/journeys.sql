-- see core.sql
insert into journeys.journey (id, title, status, updated_at, updated_by_member_id) select md5(core.tenant()::text)::uuid, 'Barnehageplass', 'draft', now(), id from core.member where tenant_id = core.tenant() limit 1;
insert into journeys.phase (id, journey_id, name, position) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'Før', 'a');
insert into journeys.step (id, journey_id, phase_id, name, position) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'Søker', 'a');
insert into journeys.lane (id, journey_id, kind, label, position) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'backstage', 'Bak', 'a');
insert into journeys.card (id, journey_id, step_id, lane_id, position, text, status) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'a', 'Leser', 'assumed');
insert into journeys.comment (id, journey_id, step_id, lane_id, text, author_member_id, at) select md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'Stemmer?', id, now() from core.member where tenant_id = core.tenant() limit 1;
insert into journeys.operation (journey_id, seq, mid, member_id, at, ops, outcome) select md5(core.tenant()::text)::uuid, 1, md5(core.tenant()::text)::uuid, id, now(), '[]', '{}' from core.member where tenant_id = core.tenant() limit 1;
insert into journeys.performer_lane (performer, kind) values ('saksbehandler', 'backstage');
insert into journeys.evidence (id, journey_id, card_id, insight_id, stance, level) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'for', 'reported');
insert into journeys.need_met (id, journey_id, step_id, need_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into journeys.need_answered (id, journey_id, card_id, need_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into journeys.pain_answered (id, journey_id, card_id, pain_point_card_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into journeys.origin (id, journey_id, step_id, origin_step_id) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid);
insert into journeys.card (id, journey_id, step_id, lane_id, position, text, status) values (md5(core.tenant()::text || 'b')::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'b', 'Svarer', 'assumed');
insert into journeys.arrow (id, journey_id, from_card_id, to_card_id, kind) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text || 'b')::uuid, 'flow');
insert into journeys.plan (id, telling) values (md5(core.tenant()::text)::uuid, 1);
insert into journeys.committed_action (id, plan_id, title, dimension, steps) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'Ny vaktplan', 'organisation', array[md5(core.tenant()::text)::uuid]);
insert into journeys.reservation (id, journey_id, reason, review_on, member_id, at) select md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'Motoren er god', '2027-01-01', id, now() from core.member where tenant_id = core.tenant() limit 1;
