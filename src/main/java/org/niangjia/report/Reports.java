package org.niangjia.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Permissions;
import org.niangjia.mediation.figures.MediationFigures;
import org.niangjia.mediation.figures.MediationReport;
import org.springframework.stereotype.Service;

/** The reports, each of the union that the reader may see whole. */
@Service
@RequiredArgsConstructor
public class Reports {

    private static final String ACTION = "report.read";

    private final MediationFigures mediation;
    private final Permissions permissions;
    private final Unions unions;

    /** @return empty for a union that is not the reader's to see, or that does not exist */
    public Optional<MediationReport> mediation(LocalDate from, LocalDate to, @Nullable String union, Member reader) {
        List<Union> open = unions(reader);
        return open.stream()
                .filter(it -> union == null || union.isBlank() || it.code().equals(union))
                .findFirst()
                .map(it -> mediation.of(from, to, it));
    }

    /** The unions whose figures are for the reader, the widest first. */
    public List<Union> unions(Member reader) {
        return permissions.seats(reader, ACTION).stream()
                .flatMap(seat -> unions.subtree(seat).stream())
                .distinct()
                .filter(it -> it.code().length() == 6)
                .sorted(Comparator.comparing(
                                (Union it) -> unions.pathUp(it.code()).size())
                        .thenComparing(Union::code))
                .toList();
    }
}
