package org.niangjia.engine.gate;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;

/** Turns the roles that a diagram names into the groups of the unions in charge, when a task comes up. */
@RequiredArgsConstructor
class NarrowedGroups implements Expression {

    private final List<Role> roles;
    private final transient Unions unions;

    @Override
    public Object getValue(VariableScope scope) {
        return unions.nearest(roles, ((ExecutionEntity) scope).getTenantId());
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
