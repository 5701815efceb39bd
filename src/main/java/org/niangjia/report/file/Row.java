package org.niangjia.report.file;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.figures.Figures;
import org.niangjia.mediation.figures.MediationReport.Family;

/** One row of the table. @param figures none: a heading for the rows below it */
record Row(String name, @Nullable Figures figures) {

    private static final List<String> WAYS = List.of("channels", "regions", "categories");

    /** @param sentences by what follows {@code report.} in their names */
    static List<Row> of(Family family, UnaryOperator<String> sentences) {
        return Stream.concat(
                        Stream.of(new Row(sentences.apply("total"), family.total())),
                        WAYS.stream()
                                .filter(way -> !family.by(way).isEmpty())
                                .flatMap(way -> Stream.concat(
                                        Stream.of(new Row(sentences.apply(way), null)),
                                        family.by(way).stream().map(part -> new Row(part.name(), part.figures())))))
                .toList();
    }
}
