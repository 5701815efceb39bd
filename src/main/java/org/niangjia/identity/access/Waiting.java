package org.niangjia.identity.access;

import org.niangjia.identity.Member;

/** How much waits behind a door. Asked for every page, so it must cost next to nothing; the modules answer, the shell asks. */
public interface Waiting {

    /** The name of the {@link NavEntry}. */
    String door();

    /** Exact up to a hundred; nobody counts further. */
    int count(Member member);
}
