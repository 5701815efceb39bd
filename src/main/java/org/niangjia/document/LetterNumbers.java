package org.niangjia.document;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.Serials;
import org.niangjia.identity.Union;
import org.springframework.stereotype.Component;

/** The numbers of letters: one series for each union, kind of letter and year, without gaps. */
@Component
@RequiredArgsConstructor
class LetterNumbers {

    private final Serials serials;
    private final LetterProperties properties;
    private final Clock clock;

    LetterNumber next(Union union, String series) {
        int year = LocalDate.now(clock).getYear();
        return new LetterNumber(
                union.code(), properties.wordOf(union), series, year, serials.next(series, union.code(), year));
    }
}
