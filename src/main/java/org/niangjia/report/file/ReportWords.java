package org.niangjia.report.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.niangjia.document.wording.Wording;
import org.niangjia.mediation.figures.Coverage;
import org.niangjia.mediation.figures.Figures;
import org.niangjia.mediation.figures.MediationReport;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands around the figures, in the words of the page. */
@Component
@RequiredArgsConstructor
class ReportWords {

    private static final int DEFINITIONS = 8;

    private final MessageSource sentences;

    String say(String what, Object... about) {
        return sentences.getMessage("report." + what, about, Locale.CHINA);
    }

    String scope(MediationReport report) {
        return say("of", report.union(), Wording.day(report.from()), Wording.day(report.to()));
    }

    String standing(MediationReport report) {
        Coverage coverage = report.coverage();
        String rate = coverage.rate() == null
                ? say("none")
                : say("percent", coverage.rate().toPlainString());
        return say("mediators", report.mediators()) + "；"
                + say("coverage", coverage.covered(), coverage.counties(), rate);
    }

    /** {@code 达成协议 41 件、一方不愿调解 44 件}; empty: nothing was closed. */
    String reasons(Figures figures) {
        return figures.byReason().entrySet().stream()
                .map(reason -> say("reason", say("reason." + reason.getKey()), reason.getValue()))
                .collect(Collectors.joining("、"));
    }

    List<String> definitions() {
        return IntStream.rangeClosed(1, DEFINITIONS)
                .mapToObj(n -> say("definition." + n))
                .toList();
    }
}
