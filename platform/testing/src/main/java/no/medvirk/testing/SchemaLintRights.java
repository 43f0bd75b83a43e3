package no.medvirk.testing;

import java.util.List;
import no.medvirk.testing.SchemaLint.Rule;

/** Who may do what: the three roles, what they own, and what they were granted. */
final class SchemaLintRights {

    static final List<Rule> RULES = List.of(
            new Rule("L13", """
                    select 'role ' || expected, 'is missing' from unnest(array['medvirk_owner', 'medvirk_app', 'medvirk_ops']) expected
                    where not exists (select from pg_roles where rolname = expected)
                    union all
                    select 'role ' || rolname, 'is stronger than it may be' from pg_roles
                    where rolname in ('medvirk_owner', 'medvirk_app', 'medvirk_ops') and (
                      rolsuper or rolcreatedb or rolcreaterole or rolreplication
                      or rolbypassrls <> (rolname = 'medvirk_ops') or rolcanlogin = (rolname = 'medvirk_ops'))
                    """),
            new Rule("L14", """
                    select 'role ' || member::regrole, 'must not be a member of ' || roleid::regrole from pg_auth_members
                    where member in ('medvirk_app'::regrole, 'medvirk_ops'::regrole)
                       or member = 'medvirk_owner'::regrole and (roleid <> 'medvirk_ops'::regrole or inherit_option)
                       or roleid in ('medvirk_owner'::regrole, 'medvirk_app'::regrole, 'medvirk_ops'::regrole)
                         and member not in ('medvirk_owner'::regrole, 10)
                    """),
            new Rule("L15", """
                    select name, 'belongs to ' || relowner::regrole || ' instead of medvirk_owner' from relations
                    where relowner <> 'medvirk_owner'::regrole
                    union all
                    select name, 'belongs to ' || proowner::regrole from functions
                    where proowner not in ('medvirk_owner'::regrole, 'medvirk_ops'::regrole)
                      and oid not in (select objid from pg_depend where classid = 'pg_proc'::regclass and deptype = 'e') -- an extension's: L25
                    union all
                    select 'schema ' || nspname, 'belongs to ' || nspowner::regrole from pg_namespace
                    where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') and nspowner <> 'medvirk_owner'::regrole
                    """),
            new Rule("L16", """
                    select name, grantee || ' must not have ' || privilege_type from granted
                    where grantee not in ('medvirk_owner', 'medvirk_app', 'medvirk_ops')
                       or grantee = 'medvirk_app' and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                       or grantee = 'medvirk_ops' and privilege_type not in ('SELECT', 'DELETE')
                       or grantee = 'medvirk_app' and privilege_type <> 'SELECT' and name in (select name from tables where kind = 'reference')
                    union all
                    select t.name, a.attname || ': rights are given on tables, not on columns' from tables t
                    join pg_attribute a on a.attrelid = t.oid where a.attacl is not null
                    """),
            new Rule("L18", """
                    select 'database', r || ' must not ' || p from unnest(array['medvirk_app', 'medvirk_ops']) r, unnest(array['CREATE', 'TEMP']) p
                    where has_database_privilege(r, current_database(), p)
                    union all
                    select 'schema ' || nspname, r || ' must not CREATE' from pg_namespace, unnest(array['medvirk_app', 'medvirk_ops']) r
                    where nspname !~ '^pg_' and has_schema_privilege(r, oid, 'CREATE')
                    union all
                    select 'database', 'everybody has ' || privilege_type from pg_database d,
                      aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) where datname = current_database() and grantee = 0
                    """),
            new Rule("L20", """
                    select coalesce(nullif(setrole, 0)::regrole::text, 'database'), 'presets ' || setting
                    from pg_db_role_setting, unnest(setconfig) setting
                    where setting ~ '^(medvirk\\.|row_security|role|search_path|session_authorization)'
                    union all
                    select name, 'presets ' || setting from functions, unnest(proconfig) setting where setting ~ '^medvirk\\.'
                    """),
            new Rule("L22", """
                    select p.oid::regprocedure::text, 'medvirk_app must not reach large objects, which no policy guards'
                    from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^lo(_|read$|write$)'
                      and has_function_privilege('medvirk_app', p.oid, 'EXECUTE')
                    union all
                    select 'large object ' || oid, 'exists' from pg_largeobject_metadata
                    """),
            new Rule("L24", """
                    select name, grantee || ' may pass on ' || privilege_type from granted where is_grantable and grantee <> 'medvirk_owner'
                    union all
                    select coalesce(nullif(defaclnamespace, 0)::regnamespace::text, 'database'), 'has default privileges: migrations grant by name'
                    from pg_default_acl
                    union all
                    select evtname, 'is an event trigger' from pg_event_trigger
                    """),
            new Rule("L25", """
                    select pubname, 'a publication sends rows past every policy' from pg_publication
                    union all
                    select slot_name, 'a logical slot sends rows past every policy' from pg_replication_slots
                    where slot_type = 'logical' and database = current_database()
                    union all
                    select srvname, 'a foreign server is beyond every policy' from pg_foreign_server
                    union all
                    select extname, 'is an extension that nobody has examined' from pg_extension
                    where extname not in ('plpgsql', 'btree_gin') -- operator classes for indexes, no way round a policy
                    """));

    private SchemaLintRights() {}
}
