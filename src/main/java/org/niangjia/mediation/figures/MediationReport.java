package org.niangjia.mediation.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * 《“法院+工会”诉调对接统计表》.
 *
 * @param families what the court referred, and what came to the union itself: never added up
 * @param mediators who is on the roster and may be called (R06)
 * @param coverage in how many counties there is a place to mediate (R07)
 */
public record MediationReport(
        LocalDate from, LocalDate to, String union, List<Family> families, int mediators, Coverage coverage) {

    /** @param code {@code COURT} or {@code UNION} */
    public record Family(
            String code, String name, Figures total, List<Part> channels, List<Part> regions, List<Part> categories) {

        /** @param way {@code channels}, {@code regions} or {@code categories} */
        public List<Part> by(String way) {
            return switch (way) {
                case "channels" -> channels;
                case "regions" -> regions;
                default -> categories;
            };
        }
    }

    /** The figures of one channel, county or category. */
    public record Part(String code, String name, Figures figures) {}
}
