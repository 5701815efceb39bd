package org.niangjia.roster.subsidy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What mediators are paid for a case: one slip for each case and mediator, approved by a second person. */
@Service
@RequiredArgsConstructor
public class Subsidies {

    private static final String SLIPS =
            "select s.id, s.case_number, s.roster_no, m.name, s.amount, s.reckoned, s.drawn_at,"
                    + " s.drawn_by, s.approved_at, s.approved_by_name from subsidy_slip s"
                    + " join mediator m on m.roster_no = s.roster_no ";

    private final JdbcClient jdbc;
    private final OfficeParameters parameters;
    private final Roll roll;
    private final Clock clock;

    /** Once for each case and mediator: drawing it again changes nothing. */
    @Transactional
    public void draw(CaseNumber number, String rosterNo, boolean agreed, boolean collective, Acting by) {
        OfficeParameters.Row rate = parameters.row(agreed ? Parameter.SUBSIDY_SUCCESS : Parameter.SUBSIDY_FAIL);
        OfficeParameters.Row more = parameters.row(Parameter.SUBSIDY_COLLECTIVE);
        String reckoned = line(rate) + (collective ? "；" + line(more) : "");
        jdbc.sql("insert into subsidy_slip (case_number, roster_no, amount, reckoned, drawn_at, drawn_by)"
                        + " select ?, ?, ?, ?, ?, ? where not exists"
                        + " (select 1 from subsidy_slip where case_number = ? and roster_no = ?)")
                .params(
                        number.value(),
                        rosterNo,
                        BigDecimal.valueOf(rate.amount() + (collective ? more.amount() : 0)),
                        reckoned,
                        OffsetDateTime.now(clock),
                        by.member().login(),
                        number.value(),
                        rosterNo)
                .update();
    }

    /** By somebody else than who closed the case, and never by the mediator. */
    @Transactional
    public Decision approve(long id, Acting by) {
        Optional<Slip> found = find(id);
        if (found.isEmpty() || found.get().approvedAt() != null) {
            return Decision.refused("没有这张待核定的补贴单，可能已由他人核定。");
        }
        Slip slip = found.get();
        String mediator = roll.find(slip.rosterNo()).map(it -> it.login()).orElse(null);
        if (by.logins().anyMatch(login -> login.equals(mediator))) {
            return Decision.refusedInPerson("不得核定本人的办案补贴，请由其他同事核定。");
        }
        if (by.logins().anyMatch(slip.drawnBy()::equals)) {
            return Decision.refusedInPerson("补贴单由您结案归档时生成，须由另一名同事核定。");
        }
        return approve(slip, by) ? Decision.granted() : Decision.refused("没有这张待核定的补贴单，可能已由他人核定。");
    }

    public List<Slip> of(String rosterNo) {
        return jdbc.sql(SLIPS + "where s.roster_no = ? order by s.id desc")
                .param(rosterNo)
                .query(Slip.class)
                .list();
    }

    public List<Slip> of(YearMonth month) {
        return jdbc.sql(SLIPS + "where s.drawn_at >= ? and s.drawn_at < ? order by s.id")
                .params(start(month), start(month.plusMonths(1)))
                .query(Slip.class)
                .list();
    }

    private Optional<Slip> find(long id) {
        return jdbc.sql(SLIPS + "where s.id = ?").param(id).query(Slip.class).optional();
    }

    private boolean approve(Slip slip, Acting by) {
        return jdbc.sql("update subsidy_slip set approved_at = ?, approved_by = ?, approved_by_name = ?"
                                + " where id = ? and approved_at is null")
                        .params(OffsetDateTime.now(clock), by.member().login(), by.label(), slip.id())
                        .update()
                > 0;
    }

    private OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static String line(OfficeParameters.Row row) {
        return row.name().replace("办案补贴：", "") + " " + row.amount() + " " + row.unit();
    }
}
