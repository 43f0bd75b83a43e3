grant usage on schema research to medvirk_app, medvirk_ops;

-- A question that research is to answer. Its legal basis is a field of its own: what participants agree to does not stand in for it.
create table research.study (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  title text collate "nb-NO-x-icu" not null check (length(title) between 1 and 200),
  question text not null check (length(question) between 1 and 1000),
  method text not null check (method in ('interview', 'observation', 'workshop', 'usertest', 'diary', 'focusgroup', 'survey', 'journey-analysis')),
  purpose text check (length(purpose) between 1 and 2000),
  legal_basis text not null check (legal_basis in ('consent', 'public-task', 'legal-obligation', 'legitimate-interest')),
  legal_basis_note text check (length(legal_basis_note) between 1 and 2000),
  status text not null check (status in ('planned', 'running', 'concluded')),
  search text not null generated always as (lower(title || chr(10) || question)) stored,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_member_id uuid,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, changed_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index study_in_order on research.study (tenant_id, title, id);
call core.tenant_owned('research.study');

-- The services are the catalogue's: ids without a foreign key, checked when they are written.
create table research.study_service (
  tenant_id uuid not null default core.tenant() references core.municipality,
  study_id uuid not null,
  service_id uuid not null,
  primary key (tenant_id, study_id, service_id),
  foreign key (tenant_id, study_id) references research.study (tenant_id, id) on delete cascade
);
create index study_service_of_service on research.study_service (tenant_id, service_id);
call core.tenant_owned('research.study_service');

create table research.study_member (
  tenant_id uuid not null default core.tenant() references core.municipality,
  study_id uuid not null,
  member_id uuid not null,
  primary key (tenant_id, study_id, member_id),
  foreign key (tenant_id, study_id) references research.study (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_id) references core.member (tenant_id, id)
);
create index study_member_of_member on research.study_member (tenant_id, member_id);
call core.tenant_owned('research.study_member');

-- A person, known by a pseudonym alone. The link's secret is not kept, only its SHA-256.
create table research.participant (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  study_id uuid not null,
  pseudonym text collate "nb-NO-x-icu" not null check (length(pseudonym) between 1 and 80),
  side text not null check (side in ('citizen', 'business', 'employee')),
  link_hash text collate "C",
  link_made_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, study_id, pseudonym),
  unique (tenant_id, link_hash),
  foreign key (tenant_id, study_id) references research.study (tenant_id, id)
);
call core.tenant_owned('research.participant');

-- What the participant has agreed to, purpose by purpose. No row: never asked, or never given.
create table research.consent (
  tenant_id uuid not null default core.tenant() references core.municipality,
  participant_id uuid not null,
  purpose text not null check (purpose in ('take-part', 'notes', 'quote', 'share', 'publish', 'contact')),
  given_on date not null,
  until date check (until >= given_on),
  channel text not null check (channel in ('written', 'digital', 'oral')),
  withdrawn_at timestamptz,
  primary key (tenant_id, participant_id, purpose),
  foreign key (tenant_id, participant_id) references research.participant (tenant_id, id) on delete cascade
);
call core.tenant_owned('research.consent');

-- How many took part and have withdrawn since: a number about nobody, so that what was done stays done.
create table research.activity (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  study_id uuid not null,
  kind text not null check (kind in ('interview', 'observation', 'workshop', 'usertest', 'diary', 'focusgroup', 'survey', 'journey-analysis')),
  held_on date not null,
  place text check (length(place) between 1 and 200),
  completed boolean not null default false,
  withdrawn_users integer not null default 0,
  withdrawn_employees integer not null default 0,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, study_id) references research.study (tenant_id, id)
);
create index activity_of_study on research.activity (tenant_id, study_id, held_on, id);
create index activity_in_order on research.activity (tenant_id, held_on, id);
call core.tenant_owned('research.activity');

create table research.activity_participant (
  tenant_id uuid not null default core.tenant() references core.municipality,
  activity_id uuid not null,
  participant_id uuid not null,
  primary key (tenant_id, activity_id, participant_id),
  foreign key (tenant_id, activity_id) references research.activity (tenant_id, id) on delete cascade,
  foreign key (tenant_id, participant_id) references research.participant (tenant_id, id) on delete cascade
);
create index activity_participant_of_participant on research.activity_participant (tenant_id, participant_id);
call core.tenant_owned('research.activity_participant');

-- Its version is the revision that counts.
create table research.note (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  activity_id uuid not null,
  participant_id uuid,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, activity_id) references research.activity (tenant_id, id),
  foreign key (tenant_id, participant_id) references research.participant (tenant_id, id),
  foreign key (tenant_id, changed_by_member_id) references core.member (tenant_id, id)
);
create index note_of_activity on research.note (tenant_id, activity_id);
create index note_of_participant on research.note (tenant_id, participant_id);
call core.tenant_owned('research.note');

-- The words. A block is never changed: an edit writes all blocks of a new revision.
create table research.note_block (
  tenant_id uuid not null default core.tenant() references core.municipality,
  note_id uuid not null,
  revision integer not null,
  ordinal integer not null,
  speaker text check (length(speaker) between 1 and 80),
  text text not null check (length(text) between 1 and 10000),
  search tsvector not null generated always as (to_tsvector('pg_catalog.norwegian'::regconfig, text)) stored,
  primary key (tenant_id, note_id, revision, ordinal),
  foreign key (tenant_id, note_id) references research.note (tenant_id, id) on delete cascade
);
call core.tenant_owned('research.note_block');

-- The blocks of the bound municipality that hold these words in any of their Norwegian forms. A function, because the operator has no name
-- in jOOQ; with its caller's rights, so that row-level security stands behind the predicate.
create function research.blocks_with(words text) returns table (note_id uuid, revision integer, ordinal integer, rank real)
  language sql stable set search_path = pg_catalog as $$
    select b.note_id, b.revision, b.ordinal, ts_rank(b.search, q)
      from research.note_block b, websearch_to_tsquery('pg_catalog.norwegian'::regconfig, words) q
     where b.tenant_id = (select core.tenant()) and b.search @@ q
$$;
revoke execute on function research.blocks_with(text) from public;
grant execute on function research.blocks_with(text) to medvirk_app;

create table research.tag (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  name text collate "nb-NO-x-icu" not null check (length(name) between 1 and 60),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
call core.tenant_owned('research.tag');

-- A passage of one block of the note's revision. Not linked: its words were not found again after an edit.
create table research.highlight (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  note_id uuid not null,
  block integer not null,
  start_at integer not null,
  end_at integer not null check (end_at > start_at),
  quote text not null,
  prefix text not null,
  suffix text not null,
  linked boolean not null default true,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, note_id) references research.note (tenant_id, id) on delete cascade
);
create index highlight_of_note on research.highlight (tenant_id, note_id, block, start_at);
call core.tenant_owned('research.highlight');

create table research.highlight_tag (
  tenant_id uuid not null default core.tenant() references core.municipality,
  highlight_id uuid not null,
  tag_id uuid not null,
  primary key (tenant_id, highlight_id, tag_id),
  foreign key (tenant_id, highlight_id) references research.highlight (tenant_id, id) on delete cascade,
  foreign key (tenant_id, tag_id) references research.tag (tenant_id, id) on delete cascade
);
create index highlight_tag_of_tag on research.highlight_tag (tenant_id, tag_id);
call core.tenant_owned('research.highlight_tag');

-- A statement in the municipality's own words. How well it stands is not stored: it is computed from what it rests on.
create table research.insight (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  study_id uuid not null,
  statement text not null check (length(statement) between 1 and 1000),
  search text not null generated always as (lower(statement)) stored,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_member_id uuid,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, study_id) references research.study (tenant_id, id),
  foreign key (tenant_id, changed_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index insight_of_study on research.insight (tenant_id, study_id, id);
call core.tenant_owned('research.insight');

create table research.insight_highlight (
  tenant_id uuid not null default core.tenant() references core.municipality,
  insight_id uuid not null,
  highlight_id uuid not null,
  supports boolean not null, -- false: it speaks against
  primary key (tenant_id, insight_id, highlight_id),
  foreign key (tenant_id, insight_id) references research.insight (tenant_id, id) on delete cascade,
  foreign key (tenant_id, highlight_id) references research.highlight (tenant_id, id) on delete cascade
);
create index insight_highlight_of_highlight on research.insight_highlight (tenant_id, highlight_id);
call core.tenant_owned('research.insight_highlight');

create table research.insight_publication (
  tenant_id uuid not null default core.tenant() references core.municipality,
  insight_id uuid not null,
  published_at timestamptz not null,
  published_by_member_id uuid,
  primary key (tenant_id, insight_id),
  foreign key (tenant_id, insight_id) references research.insight (tenant_id, id) on delete cascade,
  foreign key (tenant_id, published_by_member_id) references core.member (tenant_id, id)
);
call core.tenant_owned('research.insight_publication');

-- A job story: when …, I want …, so that …
create table research.need (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  situation text not null check (length(situation) between 1 and 500),
  motivation text collate "nb-NO-x-icu" not null check (length(motivation) between 1 and 500),
  outcome text not null check (length(outcome) between 1 and 500),
  search text not null generated always as (lower(situation || chr(10) || motivation || chr(10) || outcome)) stored,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_member_id uuid,
  trashed_at timestamptz,
  trashed_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, changed_by_member_id) references core.member (tenant_id, id),
  foreign key (tenant_id, trashed_by_member_id) references core.member (tenant_id, id)
);
create index need_in_order on research.need (tenant_id, motivation, id);
call core.tenant_owned('research.need');

create table research.need_service (
  tenant_id uuid not null default core.tenant() references core.municipality,
  need_id uuid not null,
  service_id uuid not null,
  primary key (tenant_id, need_id, service_id),
  foreign key (tenant_id, need_id) references research.need (tenant_id, id) on delete cascade
);
create index need_service_of_service on research.need_service (tenant_id, service_id);
call core.tenant_owned('research.need_service');

create table research.need_insight (
  tenant_id uuid not null default core.tenant() references core.municipality,
  need_id uuid not null,
  insight_id uuid not null,
  primary key (tenant_id, need_id, insight_id),
  foreign key (tenant_id, need_id) references research.need (tenant_id, id) on delete cascade,
  foreign key (tenant_id, insight_id) references research.insight (tenant_id, id) on delete cascade
);
create index need_insight_of_insight on research.need_insight (tenant_id, insight_id);
call core.tenant_owned('research.need_insight');

-- What others told of: who uses which finding, with a title that holds nobody's words. A finding is an insight or a highlight.
create table research.finding_use (
  tenant_id uuid not null default core.tenant() references core.municipality,
  finding_id uuid not null,
  user_id uuid not null,
  user_kind text not null,
  user_title text not null,
  primary key (tenant_id, finding_id, user_id)
);
call core.tenant_owned('research.finding_use');

-- What has to be looked at, and why. The thing is an insight, a need or a highlight; one that is gone is nothing to mend.
create table research.mend (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  reason text not null check (reason in ('evidence-withdrawn', 'nothing-left', 'quote-withdrawn', 'share-withdrawn', 'publication-withdrawn', 'relink')),
  kind text not null check (kind in ('insight', 'need', 'highlight')),
  thing_id uuid not null,
  at timestamptz not null,
  resolved_at timestamptz,
  resolved_by_member_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, resolved_by_member_id) references core.member (tenant_id, id)
);
create index mend_of_thing on research.mend (tenant_id, thing_id);
create unique index mend_once on research.mend (tenant_id, thing_id, reason) where resolved_at is null;
call core.tenant_owned('research.mend');

-- That somebody withdrew, and the day. Not who, from what, or what it reached.
create table research.withdrawal (
  tenant_id uuid not null default core.tenant() references core.municipality,
  id uuid not null,
  withdrawn_on date not null,
  primary key (tenant_id, id)
);
call core.tenant_owned('research.withdrawal');
