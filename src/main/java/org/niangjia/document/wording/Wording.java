package org.niangjia.document.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, times and sums within a sentence (GB/T 9704: Arabic figures, no zeros before them). */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分");

    private Wording() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String minute(Instant time, ZoneId here) {
        return MINUTE.format(time.atZone(here));
    }

    /** {@code 18,600.00}; the sentence adds 元. */
    public static String sum(BigDecimal yuan) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.CHINA))
                .format(yuan.setScale(2, RoundingMode.UNNECESSARY));
    }
}
