package no.medvirk.testing;

import java.util.List;
import no.medvirk.testing.SchemaLint.Rule;

/** What makes a table one municipality's: its column, its policy, and keys that begin with it. */
final class SchemaLintTenancy {

    static final List<Rule> RULES = List.of(
            new Rule("L01", """
                    select name, 'is in no class: tenant, global or reference' from tables where kind is null
                    union all
                    select name, 'is listed as a ' || kind || ' table but ' || case kind when 'tenant' then 'has no' else 'has a' end || ' tenant_id'
                    from tables t where kind is not null and (kind = 'tenant') <> (oid in (select oid from tenants))
                    union all
                    select name, 'is listed and does not exist' from listed l where kind <> 'definer'
                      and split_part(name, '.', 1) in (select nspname from pg_namespace) and name not in (select name from tables)
                    """),
            new Rule("L02", """
                    select t.name, 'tenant_id must be uuid not null default core.tenant()'
                    from tenants t join pg_attribute a on a.attrelid = t.oid and a.attnum = t.tenant
                    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = t.tenant
                    where a.atttypid <> 'uuid'::regtype or not a.attnotnull
                       or pg_get_expr(d.adbin, d.adrelid) is distinct from 'core.tenant()'
                    """),
            new Rule("L03", """
                    select name, 'row-level security must be enabled and forced' from tenants
                    where not (relrowsecurity and relforcerowsecurity)
                    """),
            new Rule("L04", """
                    select t.name, 'must have exactly one policy, permissive, for every command and role; has ' || count(p.oid)
                    from tables t left join pg_policy p on p.polrelid = t.oid
                    where t.oid in (select oid from tenants)
                    group by t.name having count(p.oid) <> 1 or bool_or(not p.polpermissive or p.polcmd <> '*' or p.polroles <> '{0}')
                    union all
                    select t.name, 'has a policy but no tenant_id' from tables t join pg_policy p on p.polrelid = t.oid
                    where t.oid not in (select oid from tenants)
                    """),
            new Rule("L05", """
                    select t.name, p.polname || ' must read (tenant_id = (select core.tenant())), to see and to write alike'
                    from tenants t join pg_policy p on p.polrelid = t.oid
                    where pg_get_expr(p.polqual, t.oid) is distinct from '(tenant_id = ( SELECT core.tenant() AS tenant))'
                       or pg_get_expr(p.polwithcheck, t.oid) is distinct from '(tenant_id = ( SELECT core.tenant() AS tenant))'
                    """),
            new Rule("L06", """
                    select name, index_name || ': a unique key must begin with tenant_id' from keys
                    where (indisunique or indisexclusion) and indkey[0] <> tenant
                    union all
                    select name, 'has no primary key' from tenants t
                    where relkind in ('r', 'p') and not exists (select from pg_index where indrelid = t.oid and indisprimary)
                    """),
            new Rule("L07", """
                    select name, index_name || ': an index must begin with tenant_id' from keys
                    where not indisunique and not indisexclusion and indkey[0] <> tenant
                    """),
            new Rule("L08", """
                    select c.conrelid::regclass::text, c.conname || case
                      when s.nspname <> t.nspname and t.nspname <> 'core' then ': a foreign key must not leave its schema, except to core'
                      when s.tenant is null and t.tenant is not null then ': what belongs to all must not refer to a row of one municipality'
                      when t.tenant is not null and (c.conkey[1] <> s.tenant or c.confkey[1] <> t.tenant)
                        then ': a foreign key must begin with tenant_id on both sides'
                      when s.tenant is not null and t.tenant is null and t.kind = 'global' and c.conkey <> array[s.tenant]
                        then ': only tenant_id itself may refer to a global table'
                      when s.tenant = any (c.conkey) and c.confdeltype in ('n', 'd') and (c.confdelsetcols is null or s.tenant = any (c.confdelsetcols))
                        then ': on delete it would empty tenant_id'
                      else ': tenant_id and ids never change, so on update must do nothing' end
                    from pg_constraint c
                    join (select t.*, x.tenant from tables t left join tenants x using (oid)) s on s.oid = c.conrelid
                    join (select t.*, x.tenant from tables t left join tenants x using (oid)) t on t.oid = c.confrelid
                    where c.contype = 'f' and (
                      s.nspname <> t.nspname and t.nspname <> 'core'
                      or s.tenant is null and t.tenant is not null
                      or t.tenant is not null and (c.conkey[1] <> s.tenant or c.confkey[1] <> t.tenant)
                      or s.tenant is not null and t.tenant is null and t.kind = 'global' and c.conkey <> array[s.tenant]
                      or s.tenant = any (c.conkey) and c.confdeltype in ('n', 'd') and (c.confdelsetcols is null or s.tenant = any (c.confdelsetcols))
                      or c.confupdtype <> 'a')
                    """));

    private SchemaLintTenancy() {}
}
