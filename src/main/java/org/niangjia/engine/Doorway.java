package org.niangjia.engine;

import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.springframework.stereotype.Component;

/** Who stands at the gate: the member whom one of our own doors let in, or else the one signed in to Camunda's. */
@Component
@RequiredArgsConstructor
public class Doorway {

    /** Set by those who begin a case by a message: the union that it belongs to. */
    public static final String UNION = "unionInCharge";

    private final ThreadLocal<@Nullable Member> inside = new ThreadLocal<>();
    private final Members members;

    /** Lets a member do something with the engine in person. */
    <T> T let(Member member, Supplier<T> deed) {
        Member before = inside.get();
        inside.set(member);
        try {
            return deed.get();
        } finally {
            inside.set(before);
        }
    }

    public Member who() {
        Member member = inside.get();
        return member != null ? member : signedInToCamunda();
    }

    private Member signedInToCamunda() {
        String login = Context.getCommandContext().getAuthenticatedUserId();
        if (login == null) {
            throw new NotYours("请先登录。");
        }
        return members.byLogin(login).filter(Member::enabled).orElseThrow(() -> new NotYours("该账号已停用。"));
    }
}
