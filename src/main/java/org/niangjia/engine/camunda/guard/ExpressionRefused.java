package org.niangjia.engine.camunda.guard;

/** Not an engine exception on purpose: a query would wrap one and answer HTTP 500. {@link ExpressionRefusals} unwraps. */
class ExpressionRefused extends RuntimeException {

    ExpressionRefused() {
        super("查询条件中只能使用 currentUser、currentUserGroups、currentUserHands 和 now 四个函数");
    }
}
