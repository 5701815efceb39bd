-- An office of some size, for the benchmark: one city of its own, 10 counties of very different size, 12 streets in each, 15 base
-- unions in each street. The same numbers make the same tasks in every database.
create function bench_dice(n int, salt text, sides int) returns int language sql immutable
    return ('x' || substr(md5(salt || n), 1, 7))::bit(28)::int % sides;

create function bench_office(level int, county int, street int, base int) returns text language sql immutable
    return case level
        when 0 then '421100'
        when 1 then '421' || (100 + county)
        when 2 then '421' || (100 + county) || lpad(street::text, 3, '0')
        else '421' || (100 + county) || lpad(street::text, 3, '0') || lpad(base::text, 3, '0') end;

create function bench_role(level int, dice int) returns text language sql immutable
    return case level
        when 0 then (array['intake_clerk', 'intake_clerk', 'intake_clerk', 'intake_clerk', 'rights_officer',
            'rights_officer', 'rights_officer', 'rights_officer', 'rights_director', 'rights_director', 'finance',
            'finance', 'mediation_admin', 'mediation_admin', 'model_officer', 'vice_chair'])[1 + dice % 16]
        when 1 then (array['county_clerk', 'county_clerk', 'county_clerk', 'county_clerk', 'county_clerk',
            'county_clerk', 'county_clerk', 'county_leader', 'county_leader', 'mediator'])[1 + dice % 10]
        when 2 then 'town_union'
        else 'base_union' end;

create table bench_task (
    n        int primary key,
    task     text,
    instance text,
    number   text,
    process  text,
    office   text,
    path     text,
    groups   text[],
    assignee text,
    created  timestamptz,
    due      timestamptz
);
