package org.niangjia.web.frame;

import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.holidays.MissingYear;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What every page must say at present. */
@Component
@RequiredArgsConstructor
class Banners {

    private static final Banner DEMO = new Banner("demo", "info", "banner.demo", List.of());

    private final Environment environment;
    private final Watch watch;
    private final Permissions permissions;

    List<Banner> forEverybody() {
        return environment.acceptsProfiles(Profiles.of("demo")) ? List.of(DEMO) : List.of();
    }

    List<Banner> forMember(Member member) {
        return Stream.concat(forEverybody().stream(), missingCalendars(member)).toList();
    }

    /** Red for whoever can do something about it (T69). */
    private Stream<Banner> missingCalendars(Member member) {
        List<MissingYear> missing = watch.missingYears();
        boolean mayImport = !missing.isEmpty() && permissions.may(member, "calendar.import");
        return missing.stream()
                .map(year -> new Banner(
                        mayImport ? "danger" : "warn",
                        "calendar",
                        mayImport ? "banner.calendar.import" : "banner.calendar",
                        List.of(String.valueOf(year.year()))));
    }
}
