package org.niangjia.engine.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.EngineValues;

/**
 * The variables that the present command has brought along: those it created and those of the case that it overwrote.
 * The engine has already put them on the process instance; once cleared they never reach the database.
 */
final class Submission {

    private record Brought(AbstractVariableScope scope, VariableInstanceEntity variable) {}

    private final List<Brought> brought = new ArrayList<>();
    private final Map<String, Object> known = new HashMap<>();

    private Submission() {}

    static Submission to(AbstractVariableScope innermost) {
        Submission submission = new Submission();
        for (@Nullable AbstractVariableScope scope = innermost; scope != null; scope = scope.getParentVariableScope()) {
            submission.collect(scope);
        }
        return submission;
    }

    private void collect(AbstractVariableScope scope) {
        for (var instance : scope.getVariableInstancesLocal()) {
            VariableInstanceEntity variable = (VariableInstanceEntity) instance;
            if (broughtByThisCommand(variable)) {
                brought.add(new Brought(scope, variable));
            } else {
                known.putIfAbsent(variable.getName(), variable.getValue());
            }
        }
    }

    /** What the case knew before; an inner scope's word goes before an outer one's. */
    Map<String, Object> known() {
        return EngineValues.plain(known);
    }

    private static boolean broughtByThisCommand(VariableInstanceEntity variable) {
        CachedDbEntity cached = Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntity(VariableInstanceEntity.class, variable.getId());
        return cached == null || cached.getEntityState() == DbEntityState.TRANSIENT || cached.isDirty();
    }

    /** One that is null is there too: what the form does not name may not even be emptied. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        brought.forEach(it -> values.put(it.variable().getName(), valueOf(it.variable())));
        return values;
    }

    private static @Nullable Object valueOf(VariableInstanceEntity variable) {
        try {
            return variable.getValue();
        } catch (ProcessEngineException noJson) {
            // says to be JSON and is not: no form asks for that
            return Map.of();
        }
    }

    void clear() {
        brought.forEach(it -> it.scope().removeVariableLocal(it.variable().getName()));
    }
}
