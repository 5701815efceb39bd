package org.niangjia.mediation.talks;

import java.time.Instant;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * An attempt to contact a party.
 *
 * @param role of the party, e.g. {@code EMPLOYER-1}
 * @param notedBy the name of whoever wrote it down
 */
public record Contact(int n, Instant at, Way way, String role, Outcome outcome, String remark, String notedBy) {

    @Getter
    @RequiredArgsConstructor
    public enum Way {
        PHONE("电话"),
        MESSAGE("短信、微信"),
        EMAIL("电子邮件"),
        MAIL("邮寄"),
        VISIT("上门"),
        PLATFORM("调解平台");

        private final String label;
    }

    @Getter
    @RequiredArgsConstructor
    public enum Outcome {
        REACHED("联系上", true),
        REFUSED("联系上，拒绝调解", true),
        NO_ANSWER("无人应答", false),
        WRONG_NUMBER("号码、地址有误", false),
        RETURNED("退回", false);

        private final String label;
        private final boolean reached;
    }
}
