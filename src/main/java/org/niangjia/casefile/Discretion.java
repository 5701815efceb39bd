package org.niangjia.casefile;

import java.util.List;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.identity.Member;

/**
 * 保密: what somebody reads of the record who may know what happened, but not what was said (最高法特邀调解规定 art. 2, 22; 在线调解规则
 * art. 18).
 */
final class Discretion {

    private Discretion() {}

    static Entry told(Entry entry, Member reader) {
        return isOwn(entry, reader) ? entry : entry.with(told(entry));
    }

    /** What brought the case is no secret, but its story is: by which channel, of which court, about what sort of dispute. */
    private static List<Answer> told(Entry entry) {
        return switch (entry.kind()) {
            case OPENED, CORRECTED ->
                entry.answers().stream()
                        .filter(answer -> answer.personal() == null)
                        .toList();
            default -> List.of();
        };
    }

    private static boolean isOwn(Entry entry, Member reader) {
        return entry.actor().equals(reader.login()) || reader.login().equals(entry.onBehalfOf());
    }
}
