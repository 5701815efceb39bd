package org.niangjia.mediation.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.deadline.docket.CaseLight;
import org.niangjia.deadline.docket.CaseLights;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Mediators;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的调解: a mediator's cases by days left, with the next session and what is missing. */
@Controller
@RequiredArgsConstructor
class MyMediationsPage {

    private final Mediators mediators;
    private final Deputies deputies;
    private final CaseRecords records;
    private final CaseLights lights;
    private final Sessions sessions;
    private final Disputes disputes;
    private final Clock clock;

    record Line(
            CaseFile file,
            Assignment seat,
            @Nullable CaseLight light,
            @Nullable Session next,
            String where,
            List<String> missing) {}

    private record Mine(CaseFile file, Assignment seat) {}

    @Requires("mediation.mine")
    @GetMapping("/my-mediations")
    String show(Member member, Model model) {
        List<Mine> mine = deputies.hands(member).stream()
                .sorted()
                .flatMap(login -> mediators.openCasesOf(login).stream())
                .flatMap(seat -> records.find(seat.number(), member).stream().map(file -> new Mine(file, seat)))
                .toList();
        Map<String, CaseLight> known =
                lights.of(mine.stream().map(it -> it.file().number().value()).toList());
        model.addAttribute(
                "lines",
                mine.stream()
                        .map(it -> line(it, known.get(it.file().number().value())))
                        .sorted(mostPressingFirst())
                        .toList());
        return "mediation/mine";
    }

    private static Comparator<Line> mostPressingFirst() {
        return Comparator.comparing(
                        (Line line) ->
                                line.light() == null ? null : line.light().due(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(line -> line.file().number().value());
    }

    private Line line(Mine mine, @Nullable CaseLight light) {
        List<Session> all = sessions.of(mine.file().number());
        Optional<Session> next = all.stream()
                .filter(session -> session.isPlanned() && !isOver(session))
                .min(Comparator.comparing(Session::startAt));
        return new Line(
                mine.file(),
                mine.seat(),
                light,
                next.orElse(null),
                next.map(sessions::where).orElse(""),
                missing(mine, all));
    }

    private boolean isOver(Session session) {
        return session.endAt().isBefore(clock.instant());
    }

    private List<String> missing(Mine mine, List<Session> all) {
        List<String> missing = new ArrayList<>();
        if (mine.seat().state() == Assignment.State.PROPOSED) {
            missing.add("待您确认是否接受指派。");
        } else if (all.stream().noneMatch(session -> session.isPlanned() || session.isHeld())) {
            missing.add("还没有安排会议。");
        }
        all.stream()
                .filter(session -> session.isPlanned() && isOver(session))
                .forEach(session -> missing.add("第" + session.seq() + "次会议还没有记录。"));
        return Stream.concat(missing.stream(), disputes.of(mine.file().number()).missing(false).stream())
                .toList();
    }
}
