-- The words of LOS, with their synonyms: what the search finds things by. Nobody chooses them; themes and life events are chosen.
alter table catalogue.los_concept drop constraint los_concept_kind_check;
alter table catalogue.los_concept add constraint los_concept_kind_check check (kind in ('theme', 'event', 'word'));

-- One synonym a row, for the question which concepts have it.
create table catalogue.los_term (
  term text collate "C" not null,
  uri text collate "C" not null references catalogue.los_concept on delete cascade,
  primary key (term, uri)
);
grant select on catalogue.los_term to medvirk_app;

-- As before, and the synonyms of words. Those of themes are what things are filed under, not other words for them.
create or replace function catalogue.replace_los(concepts jsonb) returns void
  language sql security definer set search_path = pg_catalog as $$
    update catalogue.los_concept set retired = true where not retired;
    insert into catalogue.los_concept (uri, kind, nb, nn, en, search)
      select uri, kind, nb, nn, en, search
        from jsonb_to_recordset(concepts) as concept (uri text, kind text, nb text, nn text, en text, search text)
      on conflict (uri) do update
        set kind = excluded.kind, nb = excluded.nb, nn = excluded.nn, en = excluded.en, search = excluded.search, retired = false;
    delete from catalogue.los_term;
    insert into catalogue.los_term (term, uri)
      select distinct term, uri from catalogue.los_concept, string_to_table(search, chr(10)) as term
       where kind = 'word' and not retired and term <> '';
$$;
