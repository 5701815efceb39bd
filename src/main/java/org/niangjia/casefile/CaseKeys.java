package org.niangjia.casefile;

import lombok.RequiredArgsConstructor;
import org.niangjia.privacy.Place;
import org.niangjia.privacy.Rotation;
import org.niangjia.privacy.SealingKey;
import org.niangjia.privacy.Seals;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Each case has a key of its own, kept wrapped in its head: destroying it erases the case's personal data for good. */
@Component
@RequiredArgsConstructor
class CaseKeys {

    private final Seals seals;

    @Bean
    static Rotation.Column keysOfCases() {
        return new Rotation.Column("case_file", "data_key", "number");
    }

    SealingKey make(CaseNumber number) {
        return seals.newKey(place(number));
    }

    Safe safe(CaseNumber number, String wrapped) {
        return new Safe(number, seals.with(new SealingKey(place(number), wrapped)));
    }

    private static Place place(CaseNumber number) {
        return new Place("case_file", "data_key", number.value());
    }
}
