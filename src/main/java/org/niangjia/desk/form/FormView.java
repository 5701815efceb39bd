package org.niangjia.desk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form ready to be written as HTML. */
public record FormView(List<PartView> parts, List<Wrong> errors) {

    /** @param target the control that the summary leads to; none when what was wrong is not on the form */
    public record Wrong(@Nullable String target, String message) {}
}
