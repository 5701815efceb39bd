package org.niangjia.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Members;
import org.niangjia.privacy.IdentityNumber.Sex;
import org.niangjia.roster.people.AppointedBy;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.MediatorKind;
import org.niangjia.roster.people.Particulars;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Specialty;
import org.niangjia.roster.people.Standing;
import org.springframework.stereotype.Component;

/** Invented mediators on the roster, none of whom exists; struck off after the test. */
@Component
@RequiredArgsConstructor
public class Enlisted {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Roll roll;
    private final Members members;
    private final Clock clock;

    public Acting admin() {
        return Acting.self(members.byLogin("mediation-admin").orElseThrow());
    }

    public Mediator knowing(Specialty... specialties) {
        return roll.enter(aMediator(specialties), admin());
    }

    public Particulars aMediator(Specialty... specialties) {
        int serial = SERIAL.incrementAndGet();
        return new Particulars(
                "测试调解" + serial,
                Sex.MALE,
                idNo(serial),
                "虚构律师事务所" + serial,
                "",
                MediatorKind.LAWYER,
                Set.of(specialties),
                "",
                AppointedBy.UNION,
                LocalDate.now(clock).minusMonths(1),
                null,
                24,
                "",
                "421000",
                "");
    }

    public void strikeOff(Mediator mediator) {
        roll.stand(mediator.rosterNo(), Standing.REMOVED, "测试结束", admin());
    }

    /** A man's, with the right check digit. */
    public static String idNo(int serial) {
        String seventeen = "420102199901" + String.format(Locale.ROOT, "%02d", 1 + serial / 450 % 28)
                + String.format(Locale.ROOT, "%03d", serial % 450 * 2 + 101);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
