package org.niangjia.web.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sums and counts as the office writes them. Templates know it as {@code #sums}. */
@Component
class Amounts {

    /** {@code 18,600.00}; the column's heading or the sentence adds 元. */
    public String money(BigDecimal amount) {
        return format("#,##0.00").format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** {@code 12,345}. */
    public String count(long number) {
        return format("#,##0").format(number);
    }

    /** {@code 1.2 MB}. */
    public String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1_000) + " KB"
                : format("#,##0.0").format(bytes / 1_000_000.0) + " MB";
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.CHINA));
    }
}
