package org.niangjia.engine.gate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.FormContract;

/**
 * Something that may happen in a running case at any time while it stands where it stands: a message event with a form.
 *
 * @param documentation what the diagram says of it
 * @param known routing answers of the case that the form asks for or shows
 * @param obstacle the sentence with which the gate would refuse this member; none: may be reported
 */
public record Occurrence(
        String element,
        String name,
        String documentation,
        FormContract contract,
        Map<String, Object> known,
        @Nullable String obstacle) {}
