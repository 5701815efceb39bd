package org.niangjia.engine.leaving;

import lombok.RequiredArgsConstructor;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.MemberChanged;
import org.niangjia.identity.Members;
import org.niangjia.identity.account.InHand;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whose account is disabled works on nothing any more: the tasks go back to the colleagues, in the same transaction. */
@Component
@RequiredArgsConstructor
class Leavers implements InHand {

    private final Tasks tasks;
    private final Members members;

    @EventListener
    void on(MemberChanged changed) {
        members.byLogin(changed.login()).filter(member -> !member.enabled()).ifPresent(tasks::releaseAllOf);
    }

    @Override
    public long of(Member member) {
        return tasks.countInHandOf(member);
    }
}
