package org.niangjia.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.identity.Member;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.niangjia.identity.signin.CurrentMember;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The frame of the page that is being rendered; templates ask for it by the name of this bean. */
@Slf4j
@Component
@RequiredArgsConstructor
class Frames {

    private final CurrentMember members;
    private final Unions unions;
    private final Doors doors;
    private final Banners banners;
    private final HttpServletRequest request;

    public Frame current() {
        var display = Display.of(request);
        try {
            return members.find()
                    .map(member -> forMember(member, display))
                    .orElseGet(() -> Frame.forStrangers(banners.forEverybody(), display));
        } catch (DataAccessException unreachable) {
            // the page that says so must come out nevertheless
            log.warn("No frame without the database", unreachable);
            return Frame.forStrangers(List.of(), display);
        }
    }

    private Frame forMember(Member member, Display display) {
        var open = doors.openTo(member);
        return new Frame(
                member,
                unions.find(member.unionCode()).map(Union::name).orElse(""),
                open,
                doors.waiting(open, member),
                banners.forMember(member),
                display);
    }
}
