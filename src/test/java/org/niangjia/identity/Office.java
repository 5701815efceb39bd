package org.niangjia.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.niangjia.identity.account.Roster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small office in a fresh database: one city, two counties, a street and two base unions, and whoever is hired. */
public final class Office {

    public static final String CITY = "421000";
    public static final String SHAZHOU = "421002";
    public static final String SONGJIANG = "421087";
    public static final String JINQIAO = "421002001";
    public static final String TEXTILES = "421002001001";
    public static final String MACHINES = "421087001";
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    public final JdbcClient database = IdentityDatabase.fresh();
    public final Members members = new Members(database);
    public final Roster roster = new Roster(database, CLOCK, event -> {});
    public final Unions unions = unions(database, CLOCK);
    public final Deputies deputies = new Deputies(database, members, CLOCK, outsideOfARequest());

    public Office() {
        unions.found(new Union(CITY, "江州市总工会", UnionLevel.CITY, null));
        unions.found(new Union(SHAZHOU, "沙洲区总工会", UnionLevel.COUNTY, CITY));
        unions.found(new Union(SONGJIANG, "松江县总工会", UnionLevel.COUNTY, CITY));
        unions.found(new Union(JINQIAO, "金桥街道总工会", UnionLevel.TOWN, SHAZHOU));
        unions.found(new Union(TEXTILES, "江汉纺织有限公司工会", UnionLevel.BASE, JINQIAO));
        unions.found(new Union(MACHINES, "荆江机械厂工会", UnionLevel.BASE, SONGJIANG));
    }

    public static Unions unions(JdbcClient database, Clock clock) {
        return new Unions(new UnionBook(database, clock));
    }

    public Member hire(String login, String unionCode, Role... roles) {
        var member = new Member(login, "测试" + login, Set.of(roles), unionCode, true);
        roster.enrol(member, "no password");
        return member;
    }

    private static ObjectProvider<Deputies.Asked> outsideOfARequest() {
        return new StaticListableBeanFactory().getBeanProvider(Deputies.Asked.class);
    }
}
