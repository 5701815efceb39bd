package org.niangjia.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.MemberChanged;
import org.niangjia.identity.Role;
import org.niangjia.identity.account.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The unions of the seed's office, a city of its own, and some of its members, from one with a handful of tasks to one with most of them. */
@Component
@RequiredArgsConstructor
class Staff {

    private static final Set<Role> OF_THE_CITY = Set.of(
            Role.INTAKE_CLERK,
            Role.RIGHTS_OFFICER,
            Role.RIGHTS_DIRECTOR,
            Role.FINANCE,
            Role.MEDIATION_ADMIN,
            Role.MODEL_OFFICER,
            Role.VICE_CHAIR);

    private final JdbcClient database;
    private final Roster roster;
    private final ApplicationEventPublisher house;
    private int hired;

    /** @return by what they are called in the report */
    Map<String, Member> move() {
        found();
        Map<String, Member> kinds = new LinkedHashMap<>();
        kinds.put("base union, one role", hire("421101001001", Set.of(Role.BASE_UNION)));
        kinds.put("clerk of the largest county", hire("421101", Set.of(Role.COUNTY_CLERK)));
        kinds.put("intake clerk of the city", hire("421100", Set.of(Role.INTAKE_CLERK)));
        Member many = hire("421100", Set.of(Role.RIGHTS_OFFICER, Role.FINANCE, Role.VICE_CHAIR));
        List.of("421102001", "421103002", "421104003", "421105004")
                .forEach(street -> standIn(many, hire(street, Set.of(Role.TOWN_UNION))));
        kinds.put("three roles, deputy for four", many);
        Member wide = hire("421100", OF_THE_CITY);
        List.of("421101", "421102", "421103", "421104", "421105", "421106")
                .forEach(county -> standIn(wide, hire(county, Set.of(Role.COUNTY_CLERK, Role.COUNTY_LEADER))));
        kinds.put("sees most of city and counties", wide);
        return kinds;
    }

    private void found() {
        database.sql("insert into union_unit (code, name, level) values ('421100', '测试市总工会', 'CITY');"
                        + " insert into union_unit (code, name, level, parent_code)"
                        + " select bench_office(1, c, 0, 0), '测试县' || c, 'COUNTY', '421100'"
                        + " from generate_series(1, 10) c;"
                        + " insert into union_unit (code, name, level, parent_code)"
                        + " select bench_office(2, c, s, 0), '测试街道' || s, 'TOWN', bench_office(1, c, 0, 0)"
                        + " from generate_series(1, 10) c, generate_series(1, 12) s;"
                        + " insert into union_unit (code, name, level, parent_code)"
                        + " select bench_office(3, c, s, b), '测试单位' || b, 'BASE', bench_office(2, c, s, 0)"
                        + " from generate_series(1, 10) c, generate_series(1, 12) s, generate_series(1, 15) b")
                .update();
    }

    private Member hire(String union, Set<Role> roles) {
        Member member = new Member("test-bench-m" + hired++, "测试人员", roles, union, true);
        roster.enrol(member, "no password");
        return member;
    }

    private void standIn(Member deputy, Member absent) {
        database.sql("insert into deputy (absent, deputy, first_day, last_day, reason, created_at)"
                        + " values (?, ?, date '2020-01-01', date '2099-12-31', '测试', current_timestamp)")
                .params(absent.login(), deputy.login())
                .update();
    }

    void leave() {
        database.sql("delete from deputy where deputy like 'test-bench-%';"
                        + " delete from member_role where login like 'test-bench-%';"
                        + " delete from member where login like 'test-bench-%';"
                        + " delete from union_unit where code like '4211________' and level = 'BASE';"
                        + " delete from union_unit where code like '4211_____' and level = 'TOWN';"
                        + " delete from union_unit where code like '4211__' and level = 'COUNTY';"
                        + " delete from union_unit where code = '421100'")
                .update();
        house.publishEvent(new MemberChanged("test-bench"));
    }
}
