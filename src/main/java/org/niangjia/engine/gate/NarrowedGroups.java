package org.niangjia.engine.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;

/**
 * Turns the roles that a diagram names into the groups of the unions in charge, when a task comes up; and of the union of
 * the member whose task the diagram says it is, where that lies above the case: a mediator of the city may be chosen for a
 * case of a county.
 */
@RequiredArgsConstructor
class NarrowedGroups implements Expression {

    /** Property of a procedure: its steps are for all the roles that they name, wherever these sit. */
    static final String TOGETHER = "rolesTogether";

    private final Step step;
    private final List<Role> roles;
    private final transient Unions unions;
    private final transient Members members;

    @Override
    public Object getValue(VariableScope scope) {
        String union = ((ExecutionEntity) scope).getTenantId();
        return Stream.concat(inCharge(scope, union), appointed(scope, union))
                .distinct()
                .toList();
    }

    /** Posts that share the work on one case are each asked where they are; else the lowest place that has any of them. */
    private Stream<String> inCharge(VariableScope scope, String union) {
        boolean together = ((ExecutionEntity) scope).getProcessDefinition().getProperty(TOGETHER) != null;
        return together
                ? roles.stream().flatMap(role -> unions.nearest(List.of(role), union).stream())
                : unions.nearest(roles, union).stream();
    }

    private Stream<String> appointed(VariableScope scope, String union) {
        return Optional.ofNullable(step.assignee(scope))
                .flatMap(members::byLogin)
                .filter(member -> unions.isWithin(union, member.unionCode()))
                .stream()
                .flatMap(member -> roles.stream().filter(member::is).map(role -> role.groupIn(member.unionCode())));
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new IllegalStateException("groups are computed");
    }

    @Override
    public String getExpressionText() {
        return roles.toString();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
