package org.niangjia.engine.camunda.directory;

import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.springframework.util.ReflectionUtils;

/** What a ready filter asks beside the engine's own functions: the tasks in my hands are also those of absent colleagues. */
final class Hands {

    private static final String NAME = "currentUserHands";

    private Hands() {}

    static void introduce(ExpressionManager expressions) {
        var function = Objects.requireNonNull(ReflectionUtils.findMethod(Hands.class, NAME));
        ReflectionUtils.makeAccessible(function);
        expressions.addFunction(NAME, function);
    }

    static String[] currentUserHands() {
        var command = Context.getCommandContext();
        return ((MemberDirectory) command.getReadOnlyIdentityProvider())
                .handsOf(command.getAuthenticatedUserId())
                .toArray(String[]::new);
    }
}
