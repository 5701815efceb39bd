package org.niangjia.engine.leaving;

import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.MemberChanged;
import org.niangjia.identity.Members;
import org.niangjia.identity.account.InHand;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who has no account any more, or another role or union, gives the tasks of the old one back to the colleagues. Task by task
 * and afterwards: none of them may keep an account open. What a hand-over in the same moment leaves, the night finds.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class Leavers implements InHand {

    private final Tasks tasks;
    private final Members members;

    @TransactionalEventListener(fallbackExecution = true)
    void on(MemberChanged changed) {
        members.byLogin(changed.login()).ifPresent(this::release);
    }

    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Shanghai")
    void nightly() {
        members.all().stream().filter(Predicate.not(Member::enabled)).forEach(this::release);
    }

    @Override
    public long of(Member member) {
        return tasks.countInHandOf(member);
    }

    private void release(Member member) {
        tasks.outOfReach(member).forEach(task -> release(member, task));
    }

    private void release(Member member, String task) {
        try {
            tasks.takeFrom(member, task);
        } catch (RuntimeException meanwhile) {
            log.warn("Task {} stays where it is for now: {}", task, meanwhile.toString());
        }
    }
}
