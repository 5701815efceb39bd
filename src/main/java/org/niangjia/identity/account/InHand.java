package org.niangjia.identity.account;

import org.niangjia.identity.Member;

/** How many open tasks a member has in hand, told by those who keep tasks. */
public interface InHand {

    long of(Member member);
}
