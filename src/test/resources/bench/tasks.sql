-- The city has 30 of 100 tasks, the counties 40, streets and base unions 15 each; 35 are in somebody's hands, 12 are offered
-- to two groups, 5 have no due date. Due dates fall on the end of a working day from 20 days ago to 70 days ahead.
insert into bench_task
select n, md5('task' || n)::uuid::text, md5('instance' || n)::uuid::text,
       'XF' || substr(office, 1, 6) || '2026' || lpad((n % 1000000)::text, 6, '0'),
       (array['bench-petition', 'bench-petition', 'bench-aid', 'bench-mediation', 'bench-nomination'])[1 + bench_dice(n, 'process', 5)],
       office, path,
       case when level < 2 and bench_dice(n, 'second', 100) < 20 and second <> role
           then array[role || '.' || office, second || '.' || office]
           else array[role || '.' || office] end,
       case when bench_dice(n, 'hands', 100) < 35 then 'test-bench-' || bench_dice(n, 'who', 500) end,
       timestamptz '2026-11-20 08:00+08' - make_interval(mins => bench_dice(n, 'created', 60 * 24 * 60)),
       case when bench_dice(n, 'never', 100) >= 5
           then timestamptz '2026-11-20 17:30+08' + make_interval(days => bench_dice(n, 'due', 91) - 20) end
from (select n, level, bench_office(level, county, street, base) as office,
             '/421100/' || case when level > 0 then bench_office(1, county, 0, 0) || '/' else '' end
                 || case when level > 1 then bench_office(2, county, street, 0) || '/' else '' end
                 || case when level > 2 then bench_office(3, county, street, base) || '/' else '' end as path,
             bench_role(level, bench_dice(n, 'role', 720)) as role,
             bench_role(level, bench_dice(n, 'other', 720)) as second
      from (select n,
                   case when share < 30 then 0 when share < 70 then 1 when share < 85 then 2 else 3 end as level,
                   -- the first county has a third of all, the last a twentieth
                   1 + floor(10 * power(bench_dice(n, 'county', 10000) / 10000.0, 2))::int as county,
                   1 + bench_dice(n, 'street', 12) as street,
                   1 + bench_dice(n, 'base', 15) as base
            from (select n, bench_dice(n, 'level', 100) as share
                  from generate_series(:from + 1, :to) n) numbered) placed) manned;
