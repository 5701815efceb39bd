package org.niangjia.mediation.letters;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.ToldCase.Occasion;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.wording.Wording;
import org.niangjia.mediation.talks.Minutes;
import org.niangjia.mediation.talks.PartyRoles;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.niangjia.privacy.Personal;
import org.springframework.stereotype.Component;

/** What was talked, under the tags of the templates. */
@Component
@RequiredArgsConstructor
class SessionsTold {

    private static final String NEXT_LINE = "\n";

    private final Sessions sessions;
    private final Clock clock;

    /** @param heldOnly only those of which there are minutes */
    List<Occasion> occasions(CaseNumber number, boolean heldOnly) {
        return sessions.of(number).stream()
                .filter(session -> session.isHeld() || !heldOnly && session.isPlanned())
                .map(session -> new Occasion(Integer.toString(session.seq()), "第" + session.seq() + "次会议"))
                .toList();
    }

    /** What the sessions of the case have come to. */
    Particulars particulars(CaseNumber number) {
        List<Minutes> minutes = held(number);
        Particulars told = Particulars.none().text("会议次数", minutes.isEmpty() ? "" : Integer.toString(minutes.size()));
        told.rows("无争议事实", facts(minutes));
        last(minutes.stream().map(Minutes::proposal).toList()).ifPresent(proposal -> told.text("书面方案", proposal));
        last(minutes.stream().map(Minutes::disputeFocus).toList()).ifPresent(focus -> told.text("争议焦点", focus));
        return told.withoutPrejudice("书面方案");
    }

    boolean hasFacts(CaseNumber number) {
        return !facts(held(number)).isEmpty();
    }

    /** One session. @param names of the parties and who acts for them, by role */
    Particulars particulars(CaseNumber number, Occasion occasion, Map<String, String> names) {
        Optional<Session> found = sessions.of(number).stream()
                .filter(session -> Integer.toString(session.seq()).equals(occasion.key()))
                .findFirst();
        return found.map(session -> heading(session)
                        .and(minutes(
                                sessions.minutes(number, session.seq()).orElse(Minutes.none()),
                                names,
                                found.map(Session::result)
                                        .map(Session.Result::getLabel)
                                        .orElse(""))))
                .orElse(Particulars.none());
    }

    private Particulars heading(Session session) {
        return Particulars.none()
                .text("第几次", Integer.toString(session.seq()))
                .text("会议开始", minute(session.startAt()))
                .text("会议结束", minute(session.endAt()))
                .text("会议地点", sessions.where(session))
                .text("会议方式", session.mode().getLabel())
                .text(
                        "调解员",
                        session.mediators().stream().map(Session.Chair::name).collect(Collectors.joining("、")));
    }

    private static Particulars minutes(Minutes minutes, Map<String, String> names, String result) {
        return Particulars.none()
                .rows("到场人员", PartiesTold.rows(minutes.attendees(), attendee -> attendee(attendee, names)))
                .text("录音录像", minutes.avConsent() ? "是" : "否")
                .text("争议焦点", minutes.disputeFocus())
                .text("各方意见", positions(minutes, names))
                .text("调解方案", minutes.proposal())
                .rows("无争议事实", facts(List.of(minutes)))
                .text("会议结果", result)
                .text(
                        "下次会议",
                        minutes.nextAt() == null
                                ? ""
                                : Wording.day(minutes.nextAt().toLocalDate()))
                .withoutPrejudice("各方意见", "调解方案");
    }

    private static Particulars attendee(Minutes.Attendee attendee, Map<String, String> names) {
        return Particulars.none()
                .text("身份", PartyRoles.label(attendee.role()))
                .personal("姓名", names.getOrDefault(attendee.role(), ""), Personal.NAME)
                .text("核验", attendee.idVerified() ? "已核验" : "未核验");
    }

    private static String positions(Minutes minutes, Map<String, String> names) {
        return minutes.partyPositions().stream()
                .map(position ->
                        names.getOrDefault(position.role(), PartyRoles.label(position.role())) + "：" + position.text())
                .collect(Collectors.joining(NEXT_LINE));
    }

    /** What all sides have agreed to have written down. */
    private static List<Particulars> facts(List<Minutes> minutes) {
        return minutes.stream()
                .filter(Minutes::factsAgreed)
                .flatMap(each -> each.undisputedFacts().stream())
                .distinct()
                .map(fact -> Particulars.none().text("事实", fact))
                .toList();
    }

    private List<Minutes> held(CaseNumber number) {
        return sessions.of(number).stream()
                .filter(Session::isHeld)
                .flatMap(session -> sessions.minutes(number, session.seq()).stream())
                .toList();
    }

    private static Optional<String> last(List<String> texts) {
        List<String> latest = new ArrayList<>(texts);
        Collections.reverse(latest);
        return latest.stream().filter(text -> !text.isBlank()).findFirst();
    }

    private String minute(Instant time) {
        return Wording.minute(time, clock.getZone());
    }
}
