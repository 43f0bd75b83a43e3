package no.medvirk.laws;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A defect of the schema that the lint must find.
 *
 * @param label of the rule that names it
 * @param sql makes it, run by a superuser
 */
record PlantedDefects(String label, String sql) {

    // one a line; a table that is made here has no other fault than the one planted
    private static final String ALL = """
            L01 create table core.forgotten (id uuid primary key)
            L01 create table core.planted (tenant_id uuid not null default core.tenant(), id uuid, primary key (tenant_id, id)); call core.tenant_owned('core.planted')
            L01 alter table core.operator add tenant_id uuid
            L01 drop table core.change cascade
            L02 alter table core.change alter tenant_id drop default
            L02 create table core.planted (tenant_id text not null, id uuid, primary key (tenant_id, id))
            L02 create table core.planted (tenant_id uuid default core.tenant(), id uuid primary key)
            L03 alter table core.member disable row level security
            L03 alter table core.member no force row level security
            L03 create table core.planted (tenant_id uuid not null default core.tenant(), id uuid, primary key (tenant_id, id))
            L04 drop policy tenant on core.change
            L04 create policy second on core.change using (true)
            L04 create policy second on core.change as restrictive using (true)
            L04 drop policy tenant on core.change; create policy tenant on core.change for select using (tenant_id = (select core.tenant()))
            L04 drop policy tenant on core.change; create policy tenant on core.change to medvirk_app using (tenant_id = (select core.tenant()))
            L04 create policy odd on core.operator using (true)
            L05 alter policy tenant on core.change using (true)
            L05 alter policy tenant on core.change with check (true)
            L05 alter policy tenant on core.change using (tenant_id = core.tenant()) with check (tenant_id = core.tenant())
            L05 alter policy tenant on core.change using (tenant_id = (select core.tenant()) or member_id is null)
            L06 alter table core.change add unique (id)
            L06 create unique index on core.change (id, tenant_id)
            L06 create unique index on core.member (email)
            L06 alter table core.change drop constraint change_pkey
            L06 alter table core.change drop constraint change_pkey, add primary key (id, tenant_id)
            L07 create index on core.change (kind)
            L07 create index on core.change (id, tenant_id)
            L08 alter table core.member add unique (id); alter table core.change drop constraint change_tenant_id_member_id_fkey, add foreign key (member_id) references core.member (id)
            L08 alter table core.change add foreign key (tenant_id, member_id) references core.member (tenant_id, id) on delete set null
            L08 alter table core.change add foreign key (tenant_id, member_id) references core.member (tenant_id, id) on update cascade
            L08 alter table core.change add foreign key (object_id) references core.municipality
            L08 create schema planted; create table planted.a (uri text primary key); create table core.planted (uri text primary key references planted.a)
            L08 alter table core.operator add a uuid, add b uuid, add foreign key (a, b) references core.member (tenant_id, id)
            L09 create view core.planted as select * from core.member
            L09 create view core.planted with (security_invoker = false) as select * from core.member
            L10 create materialized view core.planted as select 1
            L10 create function core.planted() returns trigger language plpgsql as 'begin return new; end'; create trigger planted before insert on core.change for each row execute function core.planted()
            L10 create rule planted as on delete to core.change do instead nothing
            L11 create function core.planted() returns void language sql security definer set search_path = pg_catalog as ''; revoke execute on function core.planted() from public
            L11 grant execute on function core.remove_example(uuid) to public
            L11 alter function core.memberships_of(text, text) owner to medvirk_owner
            L11 alter function core.memberships_of(text, text) security invoker
            L12 alter function core.remove_example(uuid) reset search_path
            L12 alter function core.memberships_of(text, text) set search_path = core, pg_catalog
            L13 alter role medvirk_app bypassrls
            L13 alter role medvirk_app superuser
            L13 alter role medvirk_app createrole
            L13 alter role medvirk_app replication
            L13 alter role medvirk_ops login
            L13 alter role medvirk_owner bypassrls
            L14 grant medvirk_owner to medvirk_app
            L14 grant medvirk_ops to medvirk_app
            L14 grant pg_read_all_data to medvirk_app
            L14 grant medvirk_ops to medvirk_owner with inherit true
            L14 create role planted login; grant medvirk_app to planted
            L15 alter table core.change owner to medvirk_app
            L15 alter table core.change owner to medvirk_ops
            L15 alter function core.tenant() owner to medvirk_app
            L15 alter schema core owner to medvirk_app
            L16 grant truncate on core.change to medvirk_app
            L16 grant references on core.change to medvirk_app
            L16 grant trigger on core.change to medvirk_app
            L16 grant maintain on core.change to medvirk_app
            L16 grant select on core.change to public
            L16 grant update on core.change to medvirk_ops
            L16 grant update (name) on core.municipality to medvirk_app
            L16 create role planted; grant select on core.member to planted
            L17 create table core.planted (tenant_id uuid not null default core.tenant(), id uuid, primary key (tenant_id, id)) partition by list (tenant_id); create table core.part partition of core.planted default; grant select on core.part to medvirk_app
            L18 grant create on schema core to medvirk_app
            L18 grant create on schema public to public
            L18 do $$ begin execute format('grant temp on database %I to medvirk_app', current_database()); end $$
            L18 do $$ begin execute format('grant connect on database %I to public', current_database()); end $$
            L19 create sequence core.planted
            L19 alter table core.change add number bigint generated always as identity
            L19 alter table core.change alter id set default gen_random_uuid()
            L20 alter role medvirk_app set medvirk.tenant = '00000000-0000-0000-0000-000000000001'
            L20 do $$ begin execute format('alter database %I set medvirk.tenant = ''x''', current_database()); end $$
            L20 alter role medvirk_app set row_security = off
            L21 create type core.mood as enum ('a'); alter table core.change add mood core.mood; create index on core.change (tenant_id, mood)
            L21 alter table core.change add amount numeric; create index on core.change (tenant_id, amount)
            L21 create index on core.change (tenant_id, lower(kind))
            L22 grant execute on function lo_get(oid) to medvirk_app
            L22 select lo_create(4711)
            L23 alter table core.change add position text
            L23 alter table core.change add step_position integer
            L24 grant select on core.change to medvirk_app with grant option
            L24 alter default privileges in schema core grant select on tables to medvirk_app
            L25 create publication planted for table core.member
            """;

    static List<PlantedDefects> all() {
        return Arrays.stream(ALL.strip().split("\n"))
                .map(line -> new PlantedDefects(line.substring(0, 3), line.substring(4)))
                .collect(Collectors.toList());
    }
}
