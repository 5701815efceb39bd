package org.niangjia.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.Register;
import org.niangjia.casefile.Register.Wanted;
import org.niangjia.identity.Member;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Permissions;
import org.niangjia.mediation.figures.MediationFigures;
import org.niangjia.mediation.figures.MediationReport;
import org.niangjia.mediation.figures.Picked;
import org.springframework.stereotype.Service;

/** The reports, each of the union that the reader may see whole. */
@Service
@RequiredArgsConstructor
public class Reports {

    private static final String ACTION = "report.read";

    private final MediationFigures mediation;
    private final Permissions permissions;
    private final Unions unions;
    private final Register register;

    /** @return empty for a union that is not the reader's to see, or that does not exist */
    public Optional<MediationReport> mediation(Span span, @Nullable String union, Member reader) {
        return open(union, reader).map(it -> mediation.of(span.from(), span.to(), it));
    }

    /**
     * The mediations that a figure counts.
     *
     * @return with as many of them as the reader may see; empty as {@link #mediation}
     */
    public Optional<Cases> cases(Span span, @Nullable String union, Picked picked, Member reader, int page, int size) {
        return open(union, reader).map(it -> {
            Register.Among among = mediation.cases(span.from(), span.to(), it, picked);
            Wanted wanted = new Wanted(null, null, null, null, among);
            return new Cases(
                    mediation.name(picked),
                    it.name(),
                    mediation.count(among),
                    register.page(wanted, reader, page, size));
        });
    }

    /** @param of which part of the report @param counted whether the reader may see them or not */
    public record Cases(String of, String union, int counted, Register.Page seen) {}

    private Optional<Union> open(@Nullable String union, Member reader) {
        return unions(reader).stream()
                .filter(it -> union == null || union.isBlank() || it.code().equals(union))
                .findFirst();
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
