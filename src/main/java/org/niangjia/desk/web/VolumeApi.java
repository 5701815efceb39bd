package org.niangjia.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.document.volume.Wanted;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cases/{number}/volume}: the whole volume, or with {@code court=true} what the court may have. */
@RestController
@RequiredArgsConstructor
class VolumeApi {

    private final VolumeDesk desk;

    @Requires("volume.take")
    @PostMapping("/api/cases/{number}/volume")
    void take(
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean court,
            @RequestParam(defaultValue = "") Set<String> materials,
            Member member,
            HttpServletResponse answer)
            throws IOException {
        desk.hand(desk.caseFile(number, member), court ? Wanted.forCourt(materials) : Wanted.whole(), member, answer);
    }
}
