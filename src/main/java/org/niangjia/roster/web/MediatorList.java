package org.niangjia.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.Requires;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Specialty;
import org.niangjia.roster.performance.Performance;
import org.niangjia.roster.performance.Performances;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 调解员名册. */
@Controller
@RequiredArgsConstructor
class MediatorList {

    private final Roll roll;
    private final Performances performances;
    private final Lists lists;
    private final Permissions permissions;
    private final Clock clock;

    record Line(
            Mediator mediator,
            String district,
            String specialties,
            Performance performance,
            boolean flagged,
            boolean inTerm) {}

    @Requires("roster.read")
    @GetMapping("/mediators")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String specialty,
            @RequestParam(defaultValue = "") String standing,
            Member member,
            Model model) {
        model.addAttribute("lines", lines(q.strip(), specialty, standing));
        model.addAttribute("q", q);
        model.addAttribute("specialty", specialty);
        model.addAttribute("standing", standing);
        model.addAttribute("specialtyOptions", lists.specialties());
        model.addAttribute("standingOptions", lists.standings());
        model.addAttribute("mayManage", permissions.may(member, "roster.manage"));
        return "roster/mediators";
    }

    private List<Line> lines(String q, String specialty, String standing) {
        Map<String, Performance> all = performances.all();
        return roll.all().stream()
                .filter(it -> standing.isEmpty() || it.standing().name().equals(standing))
                .filter(it -> specialty.isEmpty()
                        || it.specialties().stream().anyMatch(one -> one.name().equals(specialty)))
                .filter(it -> (it.name() + it.rosterNo() + it.organisation()).contains(q))
                .map(it -> line(it, all.getOrDefault(it.rosterNo(), Performance.NONE)))
                .toList();
    }

    private Line line(Mediator mediator, Performance performance) {
        return new Line(
                mediator,
                lists.district(mediator.district()),
                specialties(mediator),
                performance,
                performances.isFlagged(performance),
                mediator.isAppointedOn(LocalDate.now(clock)));
    }

    static String specialties(Mediator mediator) {
        return mediator.specialties().stream().sorted().map(Specialty::getLabel).collect(Collectors.joining("、"));
    }
}
