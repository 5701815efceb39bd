package org.niangjia.identity;

import org.jspecify.annotations.Nullable;

/** Who acts, and for whom: a deputy acts on behalf of an absent member, and the record keeps both names. */
public record Acting(Member member, @Nullable Member onBehalfOf) {

    public static Acting self(Member member) {
        return new Acting(member, null);
    }
}
