package org.niangjia.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Members;
import org.niangjia.mediation.talks.Rooms;
import org.niangjia.privacy.IdentityNumber.Sex;
import org.niangjia.roster.people.AppointedBy;
import org.niangjia.roster.people.ConflictKind;
import org.niangjia.roster.people.ConflictsOnFile;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.MediatorKind;
import org.niangjia.roster.people.Particulars;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Specialty;
import org.niangjia.roster.people.Tie;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's mediators, its three members and some from outside, and the rooms in which they meet. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoMediators {

    private static final String LAWYER = "样例律师甲";

    private final Roll roll;
    private final ConflictsOnFile conflicts;
    private final Rooms rooms;
    private final Members members;
    private final Clock clock;

    @EventListener(ApplicationReadyEvent.class)
    @Order(50)
    @Transactional
    void enlist() {
        if (roll.all().isEmpty()) {
            Acting admin = Acting.self(members.byLogin("mediation-admin").orElseThrow());
            DemoFile.rows("demo/mediators.csv").forEach(cells -> enlist(cells, admin));
            rooms.furnish("421000", "第一调解室");
            rooms.furnish("421000", "第二调解室");
            rooms.furnish("421002", "沙洲调解室");
        }
    }

    private void enlist(String[] cells, Acting admin) {
        Mediator mediator = roll.enter(particulars(cells), admin);
        if (mediator.name().equals(LAWYER)) {
            Tie tie = new Tie(
                    ConflictKind.REPRESENTED,
                    false,
                    "江汉纺织有限公司",
                    "91421000MA00000006",
                    LocalDate.now(clock).minusYears(1),
                    null);
            conflicts.declare(mediator.rosterNo(), tie, admin);
        }
    }

    private Particulars particulars(String[] cells) {
        return new Particulars(
                cells[0],
                Sex.valueOf(cells[1]),
                cells[2],
                cells[3],
                "",
                MediatorKind.valueOf(cells[4]),
                specialties(cells[5]),
                "",
                AppointedBy.valueOf(cells[6]),
                LocalDate.now(clock).minusMonths(6),
                null,
                Integer.valueOf(cells[7]),
                "",
                cells[8],
                cells[9]);
    }

    private static Set<Specialty> specialties(String names) {
        return Stream.of(names.split(" ")).map(Specialty::valueOf).collect(Collectors.toSet());
    }
}
