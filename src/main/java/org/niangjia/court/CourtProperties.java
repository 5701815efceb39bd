package org.niangjia.court;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param secret shared with the court platform; without one no message of a court is taken */
@ConfigurationProperties("niangjia.court")
record CourtProperties(@Nullable String secret) {

    /** As everybody can read in this repository. */
    static final String DEMO_SECRET = "niangjia-court-demo";

    Optional<String> shared() {
        return Optional.ofNullable(secret).filter(it -> !it.isBlank());
    }
}
