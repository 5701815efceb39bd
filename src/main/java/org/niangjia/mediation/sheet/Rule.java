package org.niangjia.mediation.sheet;

import java.time.LocalDate;
import java.util.List;
import org.niangjia.engine.form.FieldError;

/** What the blanks of one line must be to each other. Asked only of a line whose every blank can be read. */
@FunctionalInterface
public interface Rule {

    List<FieldError> faultsIn(Line line, LocalDate today);
}
