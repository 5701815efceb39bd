package org.niangjia.identity;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and for whom when a deputy acts for an absent member. The record names both.
 *
 * @param onBehalfOf the absent member; none: the member acts in person
 */
public record Acting(Member member, @Nullable Member onBehalfOf) {

    /** No login has this form. */
    private static final Member HOUSE = new Member("-", "系统", Set.of(), "", true);

    /** What happens by itself: a day has come, a calendar has changed. */
    public static Acting house() {
        return self(HOUSE);
    }

    public boolean isHouse() {
        return member.equals(HOUSE);
    }

    public static Acting self(Member member) {
        return new Acting(member, null);
    }

    /** The member whose roles and union are used. */
    public Member capacity() {
        return onBehalfOf == null ? member : onBehalfOf;
    }

    /** As it stands in the record: {@code 李调解}, or {@code 李调解（代陈调解）}. */
    public String label() {
        return onBehalfOf == null ? member.name() : member.name() + "（代" + onBehalfOf.name() + "）";
    }

    /** The logins of everybody who stands behind what is done. */
    public Stream<String> logins() {
        return onBehalfOf == null ? Stream.of(member.login()) : Stream.of(member.login(), onBehalfOf.login());
    }
}
