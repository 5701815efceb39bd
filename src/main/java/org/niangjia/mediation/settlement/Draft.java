package org.niangjia.mediation.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.mediation.sheet.Sheets;

/** An agreement as it is handed in whole: its head beside its terms. */
class Draft {

    private final List<Line> head;
    private final List<Line> terms;
    private final List<FieldError> errors = new ArrayList<>();

    Draft(Sheets sheets, Admission admission, CaseNumber number, Map<String, ? extends @Nullable Object> agreement) {
        head = head(sheets, agreement);
        Sheets.Read read = sheets.readAll(AgreementSheets.TERMS, agreement.get(AgreementSheets.TERMS.key()));
        terms = read.lines();
        errors.addAll(read.errors());
        if (errors.isEmpty()) {
            compare(admission.roles(number), admission);
        }
    }

    private List<Line> head(Sheets sheets, Map<String, ? extends @Nullable Object> agreement) {
        try {
            Map<String, @Nullable Object> said = new HashMap<>(agreement);
            said.remove(AgreementSheets.TERMS.key());
            return said.isEmpty() ? List.of() : List.of(sheets.read(AgreementSheets.HEAD, said));
        } catch (SubmissionRefused refused) {
            errors.addAll(refused.errors());
            return List.of();
        }
    }

    private void compare(Set<String> roles, Admission admission) {
        for (int place = 0; place < terms.size(); place++) {
            String path = AgreementSheets.TERMS.key() + "[" + place + "].";
            admission
                    .parties(terms.get(place), roles)
                    .forEach(fault -> errors.add(new FieldError(path + fault.field(), fault.message())));
        }
    }

    List<Line> lines(Sheet sheet) {
        return sheet.equals(AgreementSheets.HEAD) ? head : terms;
    }

    List<FieldError> errors() {
        return errors;
    }
}
