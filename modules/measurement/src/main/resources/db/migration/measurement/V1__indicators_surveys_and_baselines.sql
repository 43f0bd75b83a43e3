grant usage on schema measurement to medvirk_app, medvirk_ops;

-- What is measured. What it means is in its definitions; name, owner and target may change without breaking the line.
create table measurement.indicator (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  name_nb text check (length(name_nb) between 1 and 200),
  name_nn text check (length(name_nn) between 1 and 200),
  name_en text check (length(name_en) between 1 and 200),
  title text collate "nb-NO-x-icu" not null generated always as (coalesce(name_nb, name_nn, name_en)) stored,
  search text not null generated always as (lower(coalesce(name_nb, '') || chr(10) || coalesce(name_nn, '') || chr(10) || coalesce(name_en, ''))) stored,
  service_id uuid,             -- of the catalogue
  goal_id uuid,                -- of the catalogue
  owner_member_id uuid,
  cadence text not null check (cadence in ('week', 'month', 'quarter', 'half-year', 'year')),
  satisfaction boolean not null,
  shared text,                 -- a code of SharedIndicator
  target_value double precision,
  target_on date,
  definition integer not null, -- the present one
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by_member_id uuid,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  check ((target_value is null) = (target_on is null)),
  foreign key (tenant_id, owner_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, changed_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index indicator_in_order on measurement.indicator (tenant_id, title, id);
create index indicator_of_service on measurement.indicator (tenant_id, service_id);
call core.tenant_owned('measurement.indicator');

-- What an indicator means, once written never changed: another meaning is another definition, and another line.
create table measurement.definition (
  tenant_id uuid not null default core.tenant() references core.municipality,
  indicator_id uuid not null,
  number integer not null check (number >= 1),
  wording_nb text check (length(wording_nb) between 1 and 2000),
  wording_nn text check (length(wording_nn) between 1 and 2000),
  wording_en text check (length(wording_en) between 1 and 2000),
  numerator_nb text check (length(numerator_nb) between 1 and 2000),
  numerator_nn text check (length(numerator_nn) between 1 and 2000),
  numerator_en text check (length(numerator_en) between 1 and 2000),
  denominator_nb text check (length(denominator_nb) between 1 and 2000),
  denominator_nn text check (length(denominator_nn) between 1 and 2000),
  denominator_en text check (length(denominator_en) between 1 and 2000),
  unit text not null check (unit in ('percent', 'score', 'count', 'minutes', 'days', 'ore')),
  increase_is_good boolean not null,
  since timestamptz not null,
  primary key (tenant_id, indicator_id, number),
  check (coalesce(numerator_nb, numerator_nn, numerator_en) is not null),
  foreign key (tenant_id, indicator_id) references measurement.indicator (tenant_id, id) on delete cascade
);
call core.tenant_owned('measurement.definition');

-- A survey of one definition. Its questions are one document, which does not change once the survey has been opened.
create table measurement.survey (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  indicator_id uuid not null,
  definition integer not null,
  title_nb text check (length(title_nb) between 1 and 200),
  title_nn text check (length(title_nn) between 1 and 200),
  title_en text check (length(title_en) between 1 and 200),
  title text collate "nb-NO-x-icu" not null generated always as (coalesce(title_nb, title_nn, title_en)) stored,
  search text not null generated always as (lower(coalesce(title_nb, '') || chr(10) || coalesce(title_nn, '') || chr(10) || coalesce(title_en, ''))) stored,
  intro_nb text check (length(intro_nb) between 1 and 2000),
  intro_nn text check (length(intro_nn) between 1 and 2000),
  intro_en text check (length(intro_en) between 1 and 2000),
  asks_end_state boolean not null,
  asks_channel boolean not null,
  invited integer check (invited between 1 and 10000000),
  questions jsonb not null,
  status text not null check (status in ('draft', 'open', 'closed')),
  code text collate "C" not null check (code ~ '^[a-z0-9]{10}$'), -- in the public address
  opened_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, indicator_id, definition) references measurement.definition (tenant_id, indicator_id, number) on delete cascade,
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index survey_in_order on measurement.survey (tenant_id, title, id);
create index survey_of_indicator on measurement.survey (tenant_id, indicator_id, definition);
call core.tenant_owned('measurement.survey');

-- One who answered, never who: codes alone. What they wrote is in answer_text and nowhere else.
create table measurement.response (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  survey_id uuid not null,
  at timestamptz not null,
  language text check (language in ('nb', 'nn', 'en')),
  end_state text check (end_state in ('success', 'refused', 'not_eligible', 'abandoned', 'error', 'offline')),
  channel text check (channel in ('service-bureau', 'telephone', 'e-mail', 'mail', 'homepage', 'online-service',
    'mobile-app', 'client-location', 'assistant', 'digital-tv', 'fax')),
  answers jsonb not null,     -- question → code
  digest text not null,       -- of the whole message, free text included: the same id with other content is refused
  primary key (tenant_id, id),
  foreign key (tenant_id, survey_id) references measurement.survey (tenant_id, id) on delete cascade
);
create index response_of_survey on measurement.response (tenant_id, survey_id, at);
call core.tenant_owned('measurement.response');

-- The one table with people's words. Nobody quotes one before somebody has looked for personal data; one that was removed has no words.
create table measurement.answer_text (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  response_id uuid not null,
  survey_id uuid not null,
  question text not null,
  words text check (length(words) between 1 and 2000),
  hints text[] not null,
  review text not null check (review in ('unchecked', 'cleared', 'removed')),
  reviewed_at timestamptz,
  reviewed_by_member_id uuid,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, response_id, question),
  check ((review = 'removed') = (words is null)),
  foreign key (tenant_id, response_id) references measurement.response (tenant_id, id) on delete cascade,
  foreign key (tenant_id, survey_id) references measurement.survey (tenant_id, id) on delete cascade,
  foreign key (tenant_id, reviewed_by_member_id) references core.member (tenant_id, id)
);
create index answer_text_of_survey on measurement.answer_text (tenant_id, survey_id, id);
create index answer_text_of_reviewer on measurement.answer_text (tenant_id, reviewed_by_member_id);
call core.tenant_owned('measurement.answer_text');

-- A point of the line: of one definition and one period.
create table measurement.observation (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  indicator_id uuid not null,
  definition integer not null,
  period_from date not null,
  period_to date not null,
  missing text check (missing in ('unknown', 'not-applicable')),
  value double precision,
  numerator integer check (numerator >= 0),
  n integer check (n >= 0),
  population integer check (population >= 1),
  survey_id uuid,              -- that it was counted from
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, indicator_id, definition, period_from, period_to),
  check (period_from <= period_to),
  check ((missing is null) = (value is not null and n is not null)),
  foreign key (tenant_id, indicator_id, definition) references measurement.definition (tenant_id, indicator_id, number) on delete cascade,
  foreign key (tenant_id, survey_id) references measurement.survey (tenant_id, id) on delete set null (survey_id)
);
create index observation_of_survey on measurement.observation (tenant_id, survey_id);
call core.tenant_owned('measurement.observation');

-- Where an indicator stood before.
create table measurement.baseline (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  indicator_id uuid not null,
  definition integer not null,
  period_from date not null,
  period_to date not null,
  value double precision not null,
  numerator integer check (numerator >= 0),
  n integer not null check (n >= 0),
  note text check (length(note) between 1 and 2000),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, id, indicator_id, definition, period_from, period_to, value, n, version),
  check (period_from <= period_to),
  check (n >= 5 or numerator is null and value = n), -- a count rests on itself
  foreign key (tenant_id, indicator_id, definition) references measurement.definition (tenant_id, indicator_id, number) on delete cascade
);
create index baseline_of_indicator on measurement.baseline (tenant_id, indicator_id, definition, period_to);
call core.tenant_owned('measurement.baseline');

-- A lock pins the whole of a baseline: while it is there the baseline can be neither changed nor deleted, and the application can
-- neither change a lock nor delete one. It leaves with an example municipality alone.
create table measurement.baseline_lock (
  tenant_id uuid not null default core.tenant() references core.municipality,
  baseline_id uuid not null,
  indicator_id uuid not null,
  definition integer not null,
  period_from date not null,
  period_to date not null,
  value double precision not null,
  n integer not null,
  version integer not null,
  at timestamptz not null,
  by_member_id uuid,
  primary key (tenant_id, baseline_id),
  foreign key (tenant_id, baseline_id, indicator_id, definition, period_from, period_to, value, n, version)
    references measurement.baseline (tenant_id, id, indicator_id, definition, period_from, period_to, value, n, version),
  foreign key (tenant_id, by_member_id) references core.member (tenant_id, id)
);
call core.tenant_owned('measurement.baseline_lock');
revoke update, delete on measurement.baseline_lock from medvirk_app;
