package org.niangjia.mediation.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** R07 县市区覆盖. @param covered the counties where a room for mediation is in use @param counties all of them */
public record Coverage(int covered, int counties) {

    /** In per cent; none: a union without counties. */
    @JsonProperty
    public @Nullable BigDecimal rate() {
        return Figures.percent(covered, counties);
    }
}
