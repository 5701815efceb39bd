package org.niangjia.web.frame;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What every page must say at present. */
@Component
@RequiredArgsConstructor
class Banners {

    private static final Banner DEMO = new Banner("demo", "info", "banner.demo", List.of());

    private final Environment environment;

    List<Banner> forEverybody() {
        return environment.acceptsProfiles(Profiles.of("demo")) ? List.of(DEMO) : List.of();
    }

    List<Banner> forMember(Member member) {
        return forEverybody();
    }
}
