package org.niangjia.report.file;

import java.math.BigDecimal;
import java.util.function.Function;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.document.wording.Wording;
import org.niangjia.mediation.figures.Figures;

/** The columns of 《“法院+工会”诉调对接统计表》, in the order of the page. */
@Getter
@RequiredArgsConstructor
enum Column {
    ACCEPTED("受理", "0", Figures::accepted),
    CLOSED("结案", "0", Figures::closed),
    AGREED("达成协议", "0", Figures::agreed),
    CLOSE_RATE("结案率", Column.PERCENT, Figures::closeRate),
    SUCCESS_RATE("成功率", Column.PERCENT, Figures::successRate),
    TO_WORKERS("职工金额", Column.MONEY, Figures::toWorkers),
    TO_EMPLOYERS("单位金额", Column.MONEY, Figures::toEmployers),
    PERFORMANCE_RATE("自动履行率", Column.PERCENT, Figures::performanceRate),
    DAYS("平均天数", "0.0", Figures::meanDays),
    OVERDUE("超期", "0", Figures::overdue),
    COLLECTIVE_CASES("集体争议件数", "0", Figures::collectiveCases),
    COLLECTIVE_PERSONS("集体争议人数", "0", Figures::collectivePersons),
    CONFIRMED("司法确认", "0", Figures::confirmed),
    REFUSED("不予受理", "0", Figures::refused);

    private static final String PERCENT = "0.00%";
    private static final String MONEY = "#,##0.00";
    private static final String NONE = "—";

    private final String heading;

    /** As a spreadsheet writes it. */
    private final String format;

    private final Function<Figures, @Nullable Number> figure;

    /** A spreadsheet keeps 95.51 % as 0.9551. */
    @Nullable
    Number value(Figures figures) {
        Number value = figure.apply(figures);
        return format.equals(PERCENT) && value instanceof BigDecimal percent ? percent.movePointLeft(2) : value;
    }

    String text(Figures figures) {
        Number value = figure.apply(figures);
        if (value == null) {
            return NONE;
        }
        return switch (format) {
            case PERCENT -> value + " %";
            case MONEY -> Wording.sum((BigDecimal) value);
            default -> value.toString();
        };
    }
}
