package org.niangjia.mediation.talks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.safe.CaseKeys;
import org.niangjia.privacy.seal.Place;
import org.springframework.stereotype.Component;

/** The minutes, sealed whole by the key of the case. */
@Component
@RequiredArgsConstructor
class MinutesBook {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final SessionRows rows;
    private final CaseKeys keys;

    Optional<Minutes> read(CaseNumber number, int seq) {
        return Optional.of(rows.minutes(number, seq))
                .filter(kept -> !kept.isEmpty())
                .map(kept -> keys.safe(number).seals().open(kept, place(number, seq)))
                .map(MinutesBook::parse);
    }

    String seal(CaseNumber number, int seq, Minutes minutes) {
        return keys.safe(number).seals().seal(written(minutes), place(number, seq));
    }

    static String written(Minutes minutes) {
        try {
            return JSON.writeValueAsString(minutes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Minutes parse(String written) {
        try {
            return JSON.readValue(written, Minutes.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("minutes are damaged", damaged);
        }
    }

    private static Place place(CaseNumber number, int seq) {
        return new Place("mediation_session", "minutes", number + "/" + seq);
    }
}
