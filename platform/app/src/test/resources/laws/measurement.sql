-- see core.sql
insert into measurement.indicator (id, name_nb, cadence, satisfaction, definition, created_at, changed_at) values (md5(core.tenant()::text)::uuid, 'Fornøyde', 'month', true, 1, now(), now());
insert into measurement.definition (indicator_id, number, numerator_nb, unit, increase_is_good, since) values (md5(core.tenant()::text)::uuid, 1, 'Fornøyde', 'percent', true, now());
insert into measurement.survey (id, indicator_id, definition, title_nb, asks_end_state, asks_channel, questions, status, code) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 1, 'Spørreundersøkelse', true, true, '[]', 'open', 'abcdefghij');
insert into measurement.response (id, survey_id, at, answers, digest) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, now(), '{}', '');
insert into measurement.answer_text (id, response_id, survey_id, question, words, hints, review) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'q1', 'Alt gikk greit', '{}', 'unchecked');
insert into measurement.observation (id, indicator_id, definition, period_from, period_to, value, numerator, n) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 1, '2026-01-01', '2026-01-31', 80, 8, 10);
insert into measurement.baseline (id, indicator_id, definition, period_from, period_to, value, numerator, n) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 1, '2025-01-01', '2025-12-31', 70, 70, 100);
insert into measurement.baseline_lock (baseline_id, indicator_id, definition, period_from, period_to, value, n, version, at) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 1, '2025-01-01', '2025-12-31', 70, 100, 1, now());
insert into measurement.testimony (id, indicator_id, card_id, stance) values (md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, md5(core.tenant()::text)::uuid, 'for');
