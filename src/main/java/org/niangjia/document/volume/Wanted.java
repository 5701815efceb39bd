package org.niangjia.document.volume;

import java.util.Set;

/**
 * Which edition of a volume.
 *
 * @param materials for the court: the attachments that go along, by id. The house cannot see in a scan what was said without
 *     prejudice; whoever sends it can
 */
public record Wanted(boolean forCourt, Set<String> materials) {

    public static Wanted whole() {
        return new Wanted(false, Set.of());
    }

    public static Wanted forCourt(Set<String> materials) {
        return new Wanted(true, Set.copyOf(materials));
    }

    public String edition() {
        return forCourt ? "移送法院卷" : "全卷";
    }
}
