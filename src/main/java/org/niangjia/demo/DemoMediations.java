package org.niangjia.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.Register;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.demo.DemoMediationStories.Step;
import org.niangjia.demo.DemoMediationStories.Story;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some mediations, each at another place of the diagram, come by and handled as everybody's are. */
@Component
@Profile("demo & !test")
@RequiredArgsConstructor
class DemoMediations {

    private static final List<String> SEATS = List.of("FIRST", "SECOND");

    private final Register register;
    private final DemoDoors doors;
    private final DemoTalks talks;
    private final Roll roll;
    private final Members members;
    private final DemoTime time;
    private final Clock clock;

    /** A story as it is told today. */
    private record Tale(Story story, Map<String, Step> steps, LocalDate today) {}

    /** Before the petitions, one of which becomes a mediation itself. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(90)
    void tell() {
        var wanted = new Register.Wanted("court-union-mediation", null, null, null, null);
        if (register.page(wanted, member("intake"), 0, 1).total() == 0) {
            DemoMediationStories file = DemoMediationStories.read();
            LocalDate today = LocalDate.now(clock);
            file.stories().stream()
                    .sorted(Comparator.comparingInt(Story::daysAgo).reversed())
                    .forEach(story -> tell(new Tale(story, file.steps(), today)));
        }
    }

    private void tell(Tale tale) {
        CaseNumber number = open(tale);
        for (String line : tale.story().course()) {
            String[] what = line.split(" ");
            try (var then = time.visit(tale.today().minusDays(Integer.parseInt(what[1])))) {
                happen(tale, number, what);
            } catch (RuntimeException refused) {
                throw new IllegalStateException(number + ": " + line, refused);
            }
        }
    }

    private CaseNumber open(Tale tale) {
        Story story = tale.story();
        try (var then = time.visit(tale.today().minusDays(story.daysAgo()))) {
            return story.court() != null
                    ? doors.assign(said(tale, story.court()))
                    : doors.register(said(tale, story.intake()), member("intake"));
        }
    }

    private void happen(Tale tale, CaseNumber number, String[] what) {
        Step step = tale.steps().get(what[0]);
        if (step == null) {
            talks.happen(inCase(tale, number), what[0], what[what.length - 1]);
            return;
        }
        Map<String, Object> answers = new HashMap<>(said(tale, step.answers()));
        if (step.element().equals("draftAgreement")) {
            answers.putAll(said(tale, tale.story().agreement()));
        }
        Member by = member(step.login().replace(SEATS.get(0), first(tale)));
        if (step.event()) {
            doors.report(number, step.element(), answers, by);
        } else {
            doors.complete(number, step.element(), answers, by);
        }
    }

    private DemoTalks.Case inCase(Tale tale, CaseNumber number) {
        String focus = Objects.requireNonNullElse(tale.story().focus(), "数额。");
        Acting by = Acting.self(member(first(tale)));
        return new DemoTalks.Case(number, Set.copyOf(seated(tale).values()), focus, tale.today(), by);
    }

    private static String first(Tale tale) {
        return tale.story().mediators().get(0);
    }

    private Map<String, Object> said(Tale tale, @Nullable Map<String, Object> answers) {
        var then = new DemoAnswers(tale.today(), LocalDate.now(clock), seated(tale));
        return then.of(Objects.requireNonNullElse(answers, Map.of()));
    }

    /** The numbers on the roster of those who sit in the case. */
    private Map<String, String> seated(Tale tale) {
        Map<String, String> seated = new HashMap<>();
        List<String> logins = tale.story().mediators();
        for (int i = 0; i < logins.size(); i++) {
            String seat = SEATS.get(i);
            roll.byLogin(logins.get(i)).map(Mediator::rosterNo).ifPresent(no -> seated.put(seat, no));
        }
        return seated;
    }

    private Member member(String login) {
        return members.byLogin(login).orElseThrow();
    }
}
