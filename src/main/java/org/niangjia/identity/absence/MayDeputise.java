package org.niangjia.identity.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;
import org.niangjia.identity.account.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may stand in for whom. What a deputy then may do in a case is for {@code MayHandle} to say. */
@Component
@RequiredArgsConstructor
public class MayDeputise {

    private static final int LONGEST_DAYS = 180;

    private final JdbcClient database;
    private final Members members;
    private final Unions unions;
    private final Clock clock;

    private record Proposal(Member absent, Member deputy, LocalDate first, LocalDate last) {}

    private record Rule(String sentence, Predicate<Proposal> broken) {}

    private final List<Rule> rules = List.of(
            new Rule("最后一天不能早于第一天。", it -> it.last().isBefore(it.first())),
            new Rule("第一天不能早于今天。", this::isPast),
            new Rule("一次最长 " + LONGEST_DAYS + " 天。", it -> it.last()
                    .isAfter(it.first().plusDays(LONGEST_DAYS))),
            new Rule("代办人须是在用账号的其他同事。", it -> !it.deputy().enabled() || isSame(it)),
            new Rule("代办人须在本工会，或者直接的上级工会。", it -> !isNear(it.absent(), it.deputy())),
            new Rule("法院联络员与工会工作人员不能互相代办。", it -> isCourt(it.absent()) != isCourt(it.deputy())),
            new Rule("系统管理员、安全管理员、审计员三员分立，不能互相代办或者代办业务。", it -> !mayCombine(it)),
            new Rule("代办人的岗位须与所代岗位相同，或者是其领导、协作岗位。", it -> !StandIns.suits(it.deputy(), it.absent())),
            new Rule("这段时间已经指定了代办人，请先结束原来的安排。", it -> isAway(it.absent(), it)),
            new Rule("这位同事这段时间也不在岗，请另选一位。", it -> isAway(it.deputy(), it)));

    Decision decide(Member absent, Member deputy, LocalDate first, LocalDate last) {
        var proposal = new Proposal(absent, deputy, first, last);
        return rules.stream()
                .filter(rule -> rule.broken().test(proposal))
                .findFirst()
                .map(rule -> Decision.refused(rule.sentence()))
                .orElseGet(Decision::granted);
    }

    /** Whom the member may choose from, without regard to dates. */
    public List<Member> candidates(Member absent) {
        return members.all().stream()
                .filter(Member::enabled)
                .filter(deputy -> !deputy.login().equals(absent.login()))
                .filter(deputy -> isNear(absent, deputy))
                .filter(deputy -> isCourt(absent) == isCourt(deputy))
                .filter(deputy -> mayCombine(absent, deputy))
                .filter(deputy -> StandIns.suits(deputy, absent))
                .toList();
    }

    private boolean isPast(Proposal proposal) {
        return proposal.first().isBefore(LocalDate.now(clock));
    }

    private static boolean isSame(Proposal proposal) {
        return proposal.absent().login().equals(proposal.deputy().login());
    }

    /** In the same union, or the one directly above. */
    private boolean isNear(Member absent, Member deputy) {
        return absent.unionCode().equals(deputy.unionCode())
                || unions.find(absent.unionCode())
                        .filter(union -> deputy.unionCode().equals(union.parentCode()))
                        .isPresent();
    }

    private static boolean isCourt(Member member) {
        return member.is(Role.COURT_LIAISON);
    }

    private static boolean mayCombine(Proposal proposal) {
        return mayCombine(proposal.absent(), proposal.deputy());
    }

    private static boolean mayCombine(Member absent, Member deputy) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(absent.roles());
        roles.addAll(deputy.roles());
        return Roster.mayCombine(roles).isGranted();
    }

    private boolean isAway(Member member, Proposal proposal) {
        return database.sql("select count(*) from deputy where absent = :login and ended_at is null"
                                + " and first_day <= :last and last_day >= :first")
                        .param("login", member.login())
                        .param("first", proposal.first())
                        .param("last", proposal.last())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
