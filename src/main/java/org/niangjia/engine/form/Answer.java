package org.niangjia.engine.form;

import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Personal;

/**
 * One answer as people read it in the record.
 *
 * @param text option labels rather than values, 是/否, dates and numbers written out
 * @param party whose personal data it is, if the form says so
 */
public record Answer(
        String key,
        String label,
        String text,
        @Nullable Personal personal,
        @Nullable String party) {}
