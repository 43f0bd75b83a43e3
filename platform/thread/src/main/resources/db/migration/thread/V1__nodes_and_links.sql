grant usage on schema thread to medvirk_app, medvirk_ops;

-- So that the index of words begins with the municipality, as every other does. It comes with PostgreSQL and adds operators, no rights.
create extension if not exists btree_gin with schema public;

-- What the modules show of their things, copied; built anew from them by one command. No participant's words are here.
create table thread.node (
  tenant_id uuid not null default core.tenant() references core.municipality,
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  id uuid not null,
  root_kind text not null, -- what it came with, and goes with
  root_id uuid not null,
  title_nb text,
  title_nn text,
  title_en text,
  title text collate "nb-NO-x-icu" not null generated always as (coalesce(title_nb, title_nn, title_en)) stored,
  text text,
  path text not null,
  lacks text[] not null,
  words tsvector not null generated always as (
    setweight(to_tsvector('norwegian', coalesce(title_nb, '') || ' ' || coalesce(title_nn, '')), 'A')
    || setweight(to_tsvector('english', coalesce(title_en, '')), 'A')
    || setweight(to_tsvector('simple', coalesce(title_nb, '') || ' ' || coalesce(title_nn, '') || ' ' || coalesce(title_en, '')), 'A')
    || setweight(to_tsvector('norwegian', coalesce(text, '')), 'C')
    || setweight(to_tsvector('simple', coalesce(text, '')), 'C')) stored,
  primary key (tenant_id, kind, id)
);
create index node_of_root on thread.node (tenant_id, root_kind, root_id);
create index node_in_order on thread.node (tenant_id, kind, title, id);
create index node_by_words on thread.node using gin (tenant_id, words);
call core.tenant_owned('thread.node');

-- From left to right along the thread, whichever of the two told of it. The other end may be missing: in the trash, or not told of yet.
create table thread.link (
  tenant_id uuid not null default core.tenant() references core.municipality,
  left_kind text not null,
  left_id uuid not null,
  relation text not null,
  right_kind text not null,
  right_id uuid not null,
  root_kind text not null,
  root_id uuid not null,
  primary key (tenant_id, right_kind, right_id, left_kind, left_id, relation)
);
create index link_from_left on thread.link (tenant_id, left_kind, left_id);
create index link_of_root on thread.link (tenant_id, root_kind, root_id);
call core.tenant_owned('thread.link');

-- A word or phrase in its Norwegian and English forms, or as it stands.
create function thread.forms(word text) returns tsquery
  language sql immutable set search_path = pg_catalog as $$
    select phraseto_tsquery('norwegian', word) || phraseto_tsquery('english', word) || phraseto_tsquery('simple', word)
$$;

-- What somebody asks for: {"all": [[word, alike, …], …], "or": [phrase, …]}. Each word, or one like it, or one that begins so; or a phrase
-- that means the whole. A word too common to be told from others counts only while it is being written, at the end.
create function thread.asked(wanted jsonb) returns tsquery
  language plpgsql stable set search_path = pg_catalog as $$
declare
  every tsquery := '';
  one tsquery;
  word jsonb;
  place bigint;
  other text;
begin
  for word, place in select value, ordinality from jsonb_array_elements(wanted -> 'all') with ordinality loop
    if numnode(phraseto_tsquery('norwegian', word ->> 0)) > 0 or place = jsonb_array_length(wanted -> 'all') then
      one := to_tsquery('simple', (word ->> 0) || ':*');
      for other in select jsonb_array_elements_text(word) loop
        one := one || thread.forms(other);
      end loop;
      every := every && one;
    end if;
  end loop;
  for other in select jsonb_array_elements_text(wanted -> 'or') loop
    every := every || thread.forms(other);
  end loop;
  return every;
end $$;

-- Which things of the bound municipality are found. With its owner's rights, for the one reason that row-level security keeps the index of
-- words from being used (its operator is not leakproof): so the municipality stands in each statement here, and ids come out, no texts.
create function thread.found(wanted jsonb, kinds text[], service uuid) returns table (found_kind text, found_id uuid, rank real)
  language sql stable security definer set search_path = pg_catalog as $$
    with recursive of_service (kind, id) as (
      select 'service', service where service is not null
      union
      select l.right_kind, l.right_id
        from of_service o join thread.link l on l.tenant_id = core.tenant() and l.left_kind = o.kind and l.left_id = o.id
    ), asked as materialized (select thread.asked(wanted) as query)
    select n.kind, n.id, ts_rank(n.words, a.query)
      from asked a join thread.node n on n.words @@ a.query
     where n.tenant_id = core.tenant()
       and (kinds is null or n.kind = any (kinds))
       and (service is null or exists (select from of_service o where o.kind = n.kind and o.id = n.id))
$$;

-- A text with what was found in it between two signs that no text has; a long one in extracts.
create function thread.marked(wanted jsonb, content text, whole boolean) returns text
  language sql stable set search_path = pg_catalog as $$
    select ts_headline('norwegian', content, thread.asked(wanted), 'StartSel=' || chr(57344) || ', StopSel=' || chr(57345)
      || case when whole then ', HighlightAll=true' else ', MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "' end)
$$;

grant create on schema thread to medvirk_ops;
alter function thread.found(jsonb, text[], uuid) owner to medvirk_ops;
revoke create on schema thread from medvirk_ops;
set role medvirk_ops;
revoke execute on function thread.found(jsonb, text[], uuid) from public;
grant execute on function thread.found(jsonb, text[], uuid) to medvirk_app, medvirk_owner;
reset role;
