-- A freeze tells each municipality that its contribution is held: the contribution's id comes with what it reads.
drop function benchmarking.contributed(text, date, date, boolean);
create function benchmarking.contributed(of_shared text, of_from date, of_to date, of_example boolean)
  returns table (municipality uuid, contribution uuid, value double precision, n integer)
  language sql stable security definer set search_path = pg_catalog as $$
    select c.tenant_id, c.id, c.value, c.n from benchmarking.contribution c
     where c.shared = of_shared and c.period_from = of_from and c.period_to = of_to and c.example = of_example
     order by c.tenant_id
$$;
grant create on schema benchmarking to medvirk_ops;
alter function benchmarking.contributed(text, date, date, boolean) owner to medvirk_ops;
revoke create on schema benchmarking from medvirk_ops;
set role medvirk_ops;
revoke execute on function benchmarking.contributed(text, date, date, boolean) from public;
grant execute on function benchmarking.contributed(text, date, date, boolean) to medvirk_app, medvirk_owner;
reset role;
