package org.niangjia.desk.form;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.desk.form.FieldView.Box;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.Validation;
import org.niangjia.privacy.Personal;

/** Which box a field is typed into. */
class Boxes {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private Boxes() {}

    static Box of(Field field, LocalDate today) {
        return switch (field.type()) {
            case NUMBER -> new Box("text", "input-number", keyboard(field), null, null, null);
            case DATETIME -> moment(field.dates(), field.is(Field.NOT_AFTER_TODAY), today);
            case TEXTFIELD, TEXTAREA -> text(field);
            case SELECT, RADIO, CHECKBOX, CHECKLIST -> new Box("", "", null, null, null, null);
        };
    }

    static boolean takesWholeNumbers(Field field) {
        Integer digits = field.numbers().decimalDigits();
        return field.type() == Field.Type.NUMBER && digits != null && digits == 0;
    }

    private static String keyboard(Field field) {
        return takesWholeNumbers(field) ? "numeric" : "decimal";
    }

    private static Box text(Field field) {
        int longest = field.validation().longest(field.type());
        Optional<Personal> personal = field.personal();
        if (personal.filter(Personal.PHONE::equals).isPresent()) {
            return new Box("tel", "", "tel", longest, null, null);
        }
        boolean email = field.validation().kind() == Validation.Kind.EMAIL;
        return new Box("text", "", email ? "email" : keyboard(personal), longest, null, null);
    }

    private static @Nullable String keyboard(Optional<Personal> personal) {
        return personal.filter(Personal.CARD::equals).isPresent() ? "numeric" : null;
    }

    /** With a last day the browser lets nobody type a year of five digits. */
    private static Box moment(Field.Dates dates, boolean past, LocalDate today) {
        LocalDate first = dates.disallowPast() ? today : EARLIEST;
        LocalDate last = past ? today : LATEST;
        return switch (dates.kind()) {
            case DATE -> new Box("date", "input-short", null, null, first.toString(), last.toString());
            case DATETIME -> new Box("datetime-local", "input-short", null, null, first + "T00:00", last + "T23:59");
            case TIME -> new Box("time", "input-short", null, null, null, null);
        };
    }
}
