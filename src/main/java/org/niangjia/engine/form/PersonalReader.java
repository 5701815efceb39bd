package org.niangjia.engine.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.BankCard;
import org.niangjia.privacy.IdentityDocument;
import org.niangjia.privacy.IdentityDocument.Kind;
import org.niangjia.privacy.IdentityNumber;
import org.niangjia.privacy.Personal;
import org.niangjia.privacy.Phone;

/** Numbers of persons: check digits and notation, kept in their one normal form so that they can be found again. */
@RequiredArgsConstructor
class PersonalReader {

    private final LocalDate today;
    private final Map<String, ? extends @Nullable Object> submitted;

    Reading refine(Field field, Reading reading) {
        Personal kind = field.personal().orElse(Personal.TEXT);
        if (!(reading.value() instanceof String text)) {
            return reading;
        }
        return switch (kind) {
            case PHONE -> judged(text, Phone.faultIn(text), it -> Phone.of(it).value());
            case CARD ->
                judged(text, BankCard.faultIn(text), it -> BankCard.of(it).value());
            case ID_NO -> identity(text, document(field));
            case NAME, ADDRESS, HEALTH, TEXT -> reading;
        };
    }

    private Reading identity(String text, Kind document) {
        return document == Kind.ID_CARD
                ? judged(text, IdentityNumber.faultIn(text, today), it -> IdentityNumber.of(it)
                        .value())
                : judged(text, document.faultIn(text), it -> IdentityDocument.of(document, it)
                        .number());
    }

    private static Reading judged(String text, Optional<String> fault, Function<String, String> normal) {
        return fault.map(reason -> Reading.unreadable("personal", reason))
                .orElseGet(() -> Reading.of(normal.apply(text)));
    }

    /** Which paper the number is of, if the form asks that too; otherwise the citizen's card. */
    private Kind document(Field field) {
        return field.property(Field.DOCUMENT_KIND)
                .map(submitted::get)
                .flatMap(name -> Stream.of(Kind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst())
                .orElse(Kind.ID_CARD);
    }
}
