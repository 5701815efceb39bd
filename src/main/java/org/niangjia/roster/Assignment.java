package org.niangjia.roster;

import java.time.Instant;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;

/**
 * A mediator's part in a case.
 *
 * @param reason why this one was chosen although something spoke against it
 * @param disclosed whether the mediator has said what might make parties doubt the impartiality
 * @param to when it ended
 */
public record Assignment(
        CaseNumber number,
        String rosterNo,
        String name,
        @Nullable String login,
        Seat seat,
        Choice choice,
        String reason,
        State state,
        boolean disclosed,
        Instant from,
        @Nullable Instant to) {

    public boolean isOpen() {
        return state.isOpen();
    }

    @Getter
    @RequiredArgsConstructor
    public enum Seat {
        PRESIDING("主持调解员"),
        CO("调解员");

        private final String label;
    }

    /** By whom the mediator was chosen. */
    @Getter
    @RequiredArgsConstructor
    public enum Choice {
        PARTIES("双方选定"),
        ORGANISATION("组织指定"),
        COURT("法院指定");

        private final String label;
    }

    @Getter
    @RequiredArgsConstructor
    public enum State {
        PROPOSED("待确认", true),
        ACCEPTED("已接受", true),
        DECLINED("不接受", false),
        RECUSED("已回避", false),
        REPLACED("已更换", false),
        RELEASED("已结案", false);

        private final String label;
        private final boolean open;
    }

    /** How a case ended, for those who mediated it; what was never mediated counts in no rate. */
    public enum Result {
        AGREED,
        FAILED,
        NOT_MEDIATED
    }
}
