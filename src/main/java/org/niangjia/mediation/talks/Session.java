package org.niangjia.mediation.talks;

import java.time.Instant;
import java.util.List;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;

/**
 * 调解会议.
 *
 * @param seq the first, second … of the case; those that were called off keep theirs
 * @param place where it is when not in a room: an address, a link
 * @param version how often it was changed
 */
public record Session(
        CaseNumber number,
        int seq,
        Mode mode,
        Instant startAt,
        Instant endAt,
        @Nullable Long room,
        String place,
        boolean shortNotice,
        boolean onlineAgreed,
        String why,
        List<Chair> mediators,
        State state,
        @Nullable Result result,
        int version) {

    /** One of the mediators who hold it. */
    public record Chair(String rosterNo, String name) {}

    public Session {
        mediators = List.copyOf(mediators);
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    public boolean isHeld() {
        return state == State.HELD;
    }

    @Getter
    @RequiredArgsConstructor
    public enum Mode {
        ONSITE("现场"),
        SEPARATE("背靠背"),
        VIDEO("视频"),
        PHONE("电话");

        private final String label;

        /** Where people meet, so that somebody must say where. */
        public boolean isInPerson() {
            return this == ONSITE || this == SEPARATE;
        }
    }

    @Getter
    @RequiredArgsConstructor
    public enum State {
        PLANNED("已安排"),
        HELD("已召开"),
        CANCELLED("已取消");

        private final String label;
    }

    @Getter
    @RequiredArgsConstructor
    public enum Result {
        CONTINUE("继续调解"),
        AGREED("达成协议"),
        PART("部分达成"),
        FAILED("未达成"),
        SUSPEND("中止");

        private final String label;
    }
}
