package org.niangjia.web.frame;

import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.proof.RecordProof;
import org.niangjia.court.outbox.CourtPost;
import org.niangjia.deadline.holidays.MissingYear;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.engine.news.Undelivered;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.niangjia.inbox.Vacancies;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What every page must say at present. */
@Component
@RequiredArgsConstructor
class Banners {

    private static final Banner DEMO = Banner.of("demo", "info", "banner.demo");

    private final Environment environment;
    private final Watch watch;
    private final Permissions permissions;
    private final RecordProof proof;
    private final Vacancies vacancies;
    private final Undelivered undelivered;
    private final CourtPost courtPost;

    List<Banner> forEverybody() {
        return environment.acceptsProfiles(Profiles.of("demo")) ? List.of(DEMO) : List.of();
    }

    List<Banner> forMember(Member member) {
        return Stream.of(
                        forEverybody().stream(),
                        missingCalendars(member),
                        brokenRecord(member),
                        vacancies(member),
                        undelivered(member),
                        untold(member))
                .flatMap(banners -> banners)
                .toList();
    }

    /** For whoever has to look into it, until a proof finds nothing any more (T79). */
    private Stream<Banner> brokenRecord(Member member) {
        return permissions.may(member, "record.verify")
                ? proof
                        .last()
                        .filter(finding -> !finding.intact())
                        .map(finding -> Banner.of(
                                        "danger", "anchor", "banner.record", String.valueOf(finding.findings()))
                                .leadingTo("/audit/record"))
                        .stream()
                : Stream.empty();
    }

    /** Who heads the office settles who is to do it; who keeps the members gives that colleague the role. */
    private Stream<Banner> vacancies(Member member) {
        Set<String> seats = permissions.seats(member, "task.reassign");
        int headed = seats.isEmpty() ? 0 : vacancies.lately(seats);
        return headed > 0
                ? Stream.of(Banner.of("danger", "roster", "banner.vacancies.heads", String.valueOf(headed))
                        .leadingTo("/vacancies"))
                : alarm(member, vacancies::lately, "roster", "banner.vacancies")
                        .map(banner -> banner.leadingTo("/admin/members"));
    }

    private Stream<Banner> undelivered(Member member) {
        return alarm(member, undelivered::count, "warn", "banner.undelivered")
                .map(banner -> banner.leadingTo("/admin/undelivered"));
    }

    /** For whoever reads the court's letters and may send ours again. */
    private Stream<Banner> untold(Member member) {
        int untold = permissions.may(member, "court.messages") ? courtPost.countDead() : 0;
        return untold == 0
                ? Stream.empty()
                : Stream.of(Banner.of("danger", "court", "banner.court", String.valueOf(untold))
                        .leadingTo("/court/messages"));
    }

    /** For whoever appoints members and looks after the house. */
    private Stream<Banner> alarm(Member member, IntSupplier cases, String icon, String sentence) {
        int waiting = permissions.may(member, "member.manage") ? cases.getAsInt() : 0;
        return waiting == 0 ? Stream.empty() : Stream.of(Banner.of("danger", icon, sentence, String.valueOf(waiting)));
    }

    /** Red for whoever can do something about it (T69). */
    private Stream<Banner> missingCalendars(Member member) {
        List<MissingYear> missing = watch.missingYears();
        boolean mayImport = !missing.isEmpty() && permissions.may(member, "calendar.import");
        return missing.stream().map(year -> Banner.of(
                        mayImport ? "danger" : "warn",
                        "calendar",
                        mayImport ? "banner.calendar.import" : "banner.calendar",
                        String.valueOf(year.year()))
                .leadingTo("/calendar"));
    }
}
