package org.niangjia.roster.people;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.IdentityNumber.Sex;

/**
 * What is entered of a mediator.
 *
 * @param idNo empty when amended: it stays as it is; so does {@code subsidyAccount}
 * @param appointedTo none: a whole term
 * @param login empty: somebody from outside
 */
public record Particulars(
        String name,
        @Nullable Sex sex,
        String idNo,
        String organisation,
        String organisationCode,
        @Nullable MediatorKind kind,
        Set<Specialty> specialties,
        String certNo,
        @Nullable AppointedBy appointedBy,
        @Nullable LocalDate appointedFrom,
        @Nullable LocalDate appointedTo,
        @Nullable Integer trainingHours,
        String subsidyAccount,
        String district,
        String login) {

    /** What the browser left out is empty. */
    public Particulars {
        name = plain(name);
        idNo = plain(idNo);
        organisation = plain(organisation);
        organisationCode = plain(organisationCode);
        specialties = Set.copyOf(requireNonNullElse(specialties, Set.of()));
        certNo = plain(certNo);
        subsidyAccount = plain(subsidyAccount);
        district = plain(district);
        login = plain(login);
    }

    public static Particulars none() {
        return new Particulars("", null, "", "", "", null, Set.of(), "", AppointedBy.UNION, null, null, 0, "", "", "");
    }

    public static Particulars of(Mediator mediator) {
        return new Particulars(
                mediator.name(),
                mediator.sex(),
                "",
                mediator.organisation(),
                mediator.organisationCode(),
                mediator.kind(),
                mediator.specialties(),
                mediator.certNo(),
                mediator.appointedBy(),
                mediator.appointedFrom(),
                mediator.appointedTo(),
                mediator.trainingHours(),
                "",
                mediator.district(),
                requireNonNullElse(mediator.login(), ""));
    }

    private static String plain(@Nullable String text) {
        return requireNonNullElse(text, "").strip();
    }
}
