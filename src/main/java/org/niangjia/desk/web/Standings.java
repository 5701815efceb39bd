package org.niangjia.desk.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.gate.Foresight;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.Member;
import org.niangjia.inbox.WorkItem;
import org.springframework.stereotype.Component;

/** How a reader stands to open tasks: which are in hand, which may be taken, and what stands in the way. */
@Component
@RequiredArgsConstructor
class Standings {

    private final GroupIds groups;
    private final Deputies deputies;
    private final Foresight foresight;

    /**
     * @param mine in the reader's hands, or those of the colleague for whom the reader stands in
     * @param open waits for somebody of the reader's groups
     * @param absent the colleague in whose name the reader would act
     * @param obstacle the sentence with which the gate would refuse
     */
    record Standing(
            boolean mine,
            boolean open,
            @Nullable Member absent,
            @Nullable String obstacle) {

        public boolean offered() {
            return mine || open;
        }

        public boolean workable() {
            return offered() && obstacle == null;
        }

        public boolean claimable() {
            return open && obstacle == null;
        }

        /** In hand, or waiting for somebody who is kept from it: to be handed over. */
        public boolean toHandOver() {
            return mine || open && obstacle != null;
        }

        private Standing with(@Nullable String reason) {
            return new Standing(mine, open, absent, reason);
        }
    }

    /** By task; what stands in the way is asked for all of them at once. */
    Map<String, Standing> of(List<WorkItem> items, Member reader) {
        Map<String, Standing> standings = inHands(items, reader);
        List<Foresight.Waiting> offered = items.stream()
                .filter(item -> Objects.requireNonNull(standings.get(item.id())).offered())
                .map(Standings::waiting)
                .toList();
        foresight
                .obstacles(offered, reader)
                .forEach((task, reason) -> standings.computeIfPresent(task, (id, it) -> it.with(reason)));
        return standings;
    }

    /** Without asking what stands in the way. */
    Map<String, Standing> inHands(List<WorkItem> items, Member reader) {
        Set<String> ours = groups.of(reader);
        Set<String> hands = deputies.hands(reader);
        Map<String, Standing> standings = new HashMap<>();
        items.forEach(item -> {
            Acting acting = deputies.on(item.candidateGroups(), item.assignee(), reader);
            boolean mine = item.assignee() != null && hands.contains(item.assignee());
            boolean open = item.assignee() == null && !Collections.disjoint(ours, item.candidateGroups());
            standings.put(item.id(), new Standing(mine, open, acting.onBehalfOf(), null));
        });
        return standings;
    }

    /** 改派: somebody else's task that the reader may move as head of the office. */
    boolean mayReassign(WorkItem item, Standing standing, Member reader) {
        return !standing.toHandOver() && foresight.mayMove(item.id(), reader);
    }

    static Foresight.Waiting waiting(WorkItem item) {
        return new Foresight.Waiting(item.id(), item.caseNumber(), item.candidateGroups(), item.assignee());
    }
}
