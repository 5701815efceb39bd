package org.niangjia.mediation.figures;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.CloseReason;

/**
 * One figure of the report, picked to see what it counts.
 *
 * @param way {@code channels}, {@code regions} or {@code categories}; anything else: all of the side
 * @param part the code of the channel, county or category
 * @param reason only what ended for this
 */
public record Picked(
        Figure figure,
        Side side,
        String way,
        String part,
        @Nullable CloseReason reason) {

    /** Further conditions on the mediation {@code m} and its file {@code f}. @param place the path of the county */
    String narrow(Map<String, Object> values, String place) {
        values.put("channels", side.channels().stream().map(Channel::name).toList());
        values.put("reason", reason == null ? "" : reason.name());
        values.put("picked", way.equals("regions") ? place : part);
        return " and m.channel in (:channels)"
                + (reason == null ? "" : " and m.close_reason = :reason")
                + switch (way) {
                    case "channels" -> " and m.channel = :picked";
                    case "regions" -> " and " + CountedRows.COUNTY + " = :picked";
                    case "categories" -> " and m.category = :picked";
                    default -> "";
                };
    }
}
