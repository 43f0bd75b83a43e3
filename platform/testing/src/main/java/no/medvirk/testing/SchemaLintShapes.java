package no.medvirk.testing;

import java.util.List;
import no.medvirk.testing.SchemaLint.Rule;

/** What else may be in a schema, and how: views, functions, sequences, partitions, types and collations. */
final class SchemaLintShapes {

    static final List<Rule> RULES = List.of(
            new Rule("L09", """
                    select name, 'a view must have security_invoker, or it reads with its owner''s rights' from relations
                    where relkind = 'v' and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
                    """),
            new Rule("L10", """
                    select name, 'a materialised view holds rows of every municipality without a policy' from relations where relkind = 'm'
                    union all
                    select t.name, g.tgname || ': a trigger works where nobody looks for it' from tables t
                    join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal
                    union all
                    select t.name, r.rulename || ': a rule rewrites statements' from tables t join pg_rewrite r on r.ev_class = t.oid
                    """),
            new Rule("L11", """
                    select f.name, 'runs with its owner''s rights and is not on the list, or has another owner there' from functions f
                    where f.prosecdef and not exists (
                      select from listed l where l.kind = 'definer' and l.name = f.name and l.owner = f.proowner::regrole::text)
                    union all
                    select f.name, 'runs with its owner''s rights and may be called by everybody' from functions f
                    where f.prosecdef and exists (
                      select from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) where grantee = 0)
                    union all
                    select l.name, 'is listed and does not exist' from listed l
                    where l.kind = 'definer' and split_part(l.name, '.', 1) in (select nspname from pg_namespace)
                      and not exists (select from functions f where f.prosecdef and f.name = l.name)
                    """),
            new Rule("L12", """
                    select name, 'runs with its owner''s rights, so its search_path must be fixed to pg_catalog' from functions
                    where prosecdef and not coalesce('search_path=pg_catalog' = any (proconfig), false)
                    """),
            new Rule("L17", """
                    select t.name, 'a partition is reached through its parent: no right on itself' from tables t
                    join pg_inherits i on i.inhrelid = t.oid where exists (select from granted g where g.oid = t.oid and g.grantee <> 'medvirk_owner')
                    union all
                    select name, 'a foreign table is beyond every policy' from tables where relkind = 'f'
                    """),
            new Rule("L19", """
                    select name, 'a sequence tells how much others do; ids are made by the application' from relations where relkind = 'S'
                    union all
                    select t.name, a.attname || ': ids are made by the application' from tables t
                    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
                    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
                    where a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) ~ 'nextval|uuid_generate|gen_random_uuid|uuidv[47]'
                    """),
            new Rule("L21", """
                    select k.name, k.index_name || ': under row-level security an index on ' || coalesce(format_type(a.atttypid, null), 'an expression')
                      || ' is not used'
                    from keys k cross join unnest(k.indkey) with ordinality as c (attnum, place)
                    left join pg_attribute a on a.attrelid = k.oid and a.attnum = c.attnum
                    left join pg_type y on y.oid = a.atttypid
                    where c.place <= k.indnkeyatts and (c.attnum = 0 or y.typtype = 'e' or y.typname in ('numeric', 'citext'))
                    """),
            new Rule("L23", """
                    select t.name, a.attname || ' must be text collate "C": positions are compared bytewise' from tables t
                    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                    where a.attname ~ '(^|_)position$' and (a.atttypid <> 'text'::regtype or a.attcollation <> '"C"'::regcollation)
                    """));

    private SchemaLintShapes() {}
}
