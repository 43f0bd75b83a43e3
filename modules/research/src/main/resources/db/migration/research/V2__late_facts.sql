-- Facts arrive late and in any order. What is used no longer is remembered with the number of its fact, so that an older one changes nothing;
-- it goes with the finding.
alter table research.finding_use add column used boolean not null default true;
alter table research.finding_use add column telling integer not null default 0;
