package org.niangjia.deadline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.turn.PerTurn;
import org.niangjia.deadline.TaskLinks.Link;
import org.niangjia.deadline.calendar.Today;
import org.springframework.stereotype.Component;

/**
 * The running clocks of the cases that this transaction deals with, and the tasks that show them. Whoever changes a case has
 * taken its turn, so nobody else moves them meanwhile: they are read but once, and written at the end.
 */
@Component
@RequiredArgsConstructor
class HeldClocks {

    private final DeadlineTable table;
    private final TaskLinks links;
    private final CaseFiles caseFiles;
    private final PerTurn<Map<String, OfCase>> held = new PerTurn<>(HashMap::new);

    /** The clocks that run on one case, and which of its open tasks show which. */
    static final class OfCase {

        private final Map<Long, Deadline> clocks = new LinkedHashMap<>();
        private final Map<String, Link> links = new TreeMap<>();

        void put(Deadline deadline) {
            clocks.put(deadline.id(), deadline);
        }

        void show(Link link) {
            links.put(link.taskId(), link);
        }

        Optional<Link> hide(String taskId) {
            return Optional.ofNullable(links.remove(taskId));
        }

        Optional<Deadline> find(long id) {
            return Optional.ofNullable(clocks.get(id));
        }

        List<Deadline> running() {
            return clocks.values().stream().filter(Deadline::isRunning).toList();
        }

        Optional<Deadline> running(String code) {
            return running().stream()
                    .filter(clock -> clock.origin().rule().code().equals(code))
                    .findFirst();
        }

        /** Clocks that start where this one ends. */
        List<Deadline> following(long deadlineId) {
            return running().stream()
                    .filter(clock -> Objects.equals(clock.origin().follows(), deadlineId))
                    .toList();
        }

        List<Link> showing(long deadlineId) {
            return links.values().stream()
                    .filter(link -> link.deadlineId() == deadlineId)
                    .toList();
        }

        List<String> tasksShowing(long deadlineId) {
            return showing(deadlineId).stream().map(Link::taskId).toList();
        }
    }

    OfCase of(String caseNumber) {
        return held.get().computeIfAbsent(caseNumber, number -> isNew(number) ? new OfCase() : links.clocksOf(number));
    }

    private boolean isNew(String caseNumber) {
        return CaseNumber.parse(caseNumber).filter(caseFiles::isNew).isPresent();
    }

    OfCase of(Deadline deadline) {
        return of(deadline.origin().caseNumber());
    }

    Optional<Deadline> running(String caseNumber, String code) {
        return of(caseNumber).running(code);
    }

    /** The deadline as stored, with its number. */
    Deadline add(Deadline deadline, Today today) {
        Deadline stored = table.add(deadline, today);
        of(deadline).put(stored);
        return stored;
    }

    void save(Deadline deadline, Today today) {
        of(deadline).put(table.save(deadline, today));
    }

    void show(String taskId, Deadline deadline, boolean owner) {
        links.add(taskId, deadline.id(), owner);
        of(deadline).show(new Link(taskId, deadline.id(), owner));
    }

    /** A task shows no clock any more. */
    Optional<Link> hide(String caseNumber, String taskId) {
        Optional<Link> link = of(caseNumber).hide(taskId);
        link.ifPresent(gone -> links.remove(taskId));
        return link;
    }

    void makeOwner(String caseNumber, Link link) {
        links.makeOwner(link.taskId());
        of(caseNumber).show(link.owning());
    }

    /** The tasks and the followers of a clock that a new one of the same rule replaces. */
    void handOn(Deadline from, Deadline to) {
        links.handOn(from.id(), to.id());
        OfCase clocks = of(from);
        clocks.showing(from.id()).forEach(link -> clocks.show(link.to(to.id())));
        clocks.following(from.id()).forEach(next -> {
            next.followInstead(to);
            table.handOn(next);
        });
    }

    /** @return the tasks that have shown it */
    List<String> hideAll(Deadline deadline) {
        OfCase clocks = of(deadline);
        List<Link> shown = clocks.showing(deadline.id());
        if (!shown.isEmpty()) {
            links.removeAll(deadline.id());
            shown.forEach(link -> clocks.hide(link.taskId()));
        }
        return shown.stream().map(Link::taskId).toList();
    }
}
