package org.niangjia.engine.camunda.guard;

import java.util.Set;
import org.camunda.bpm.engine.impl.variable.ValueTypeResolverImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * What a sender may hand in as a variable: text, numbers, dates, yes and no, JSON. No object of a class that the sender names
 * (T22), no file past the checks of uploads, no XML.
 */
class PlainValues extends ValueTypeResolverImpl {

    private static final Set<String> REFUSED = Set.of("object", "file", "bytes", "xml");

    @Override
    public @Nullable ValueType typeForName(String name) {
        return REFUSED.contains(name) ? null : super.typeForName(name);
    }
}
