package org.niangjia.mediation.dispute;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.springframework.stereotype.Component;

/**
 * Who has to sign an agreement, and from which day on it binds them, follows from who the parties are: once its text is fixed
 * nobody joins or leaves it. How a party is reached and who acts for it may change all the same.
 */
@Component
@RequiredArgsConstructor
class FixedParties {

    private static final Set<Sheet> PARTIES =
            Set.of(DisputeSheets.WORKERS, DisputeSheets.EMPLOYERS, DisputeSheets.REPRESENTATIVES);

    private static final Set<String> IDENTITY =
            Set.of("name", "gender", "birthDate", "idType", "idNo", "uscc", "standing");

    private static final String AGENT = "agent.";

    private final Accord accord;

    boolean isOpen(CaseNumber number, Sheet sheet) {
        return !PARTIES.contains(sheet) || !accord.isFixed(number);
    }

    List<FieldError> faults(CaseNumber number, Sheet sheet) {
        return isOpen(number, sheet)
                ? List.of()
                : List.of(new FieldError("", "调解协议已经通过审查，" + sheet.title() + "不能再增减；电话、地址和代理人可以更改。"));
    }

    List<FieldError> faults(CaseNumber number, Sheet sheet, Line before, Line after) {
        return isOpen(number, sheet)
                ? List.of()
                : IDENTITY.stream()
                        .filter(key -> !before.text(key).equals(after.text(key)))
                        .sorted()
                        .map(key -> new FieldError(key, "调解协议已经通过审查，" + sheet.title() + "的身份不能再改。"))
                        .toList();
    }

    /** Whether somebody is in the dispute now who was not before. */
    static boolean isNew(Sheet sheet, Line before, Line after) {
        return PARTIES.contains(sheet)
                && sheet.blanks().stream()
                        .map(blank -> blank.key())
                        .filter(key -> IDENTITY.contains(key) || key.startsWith(AGENT))
                        .anyMatch(key -> !before.text(key).equals(after.text(key)));
    }

    static boolean isOfParties(Sheet sheet) {
        return PARTIES.contains(sheet);
    }
}
