package org.niangjia.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.Register;
import org.niangjia.engine.Procedures;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.inbox.WorkList;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A handful of petitions, each at another stage, opened and handled through the same gate as everybody's. */
@Component
@Profile("demo & !test")
@RequiredArgsConstructor
class DemoPetitions {

    private final Procedures procedures;
    private final Tasks tasks;
    private final Register register;
    private final WorkList workList;
    private final Members members;
    private final DemoTime time;
    private final Clock clock;

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void tell() {
        Member clerk = member("intake");
        if (register.page(new Register.Wanted("petition", null, null, null, null), clerk, 0, 1)
                        .total()
                == 0) {
            DemoStories.all().stream()
                    .sorted(Comparator.comparingInt(DemoStories.Story::daysAgo).reversed())
                    .forEach(this::tell);
        }
    }

    private void tell(DemoStories.Story story) {
        String number = open(story);
        story.deeds().forEach(deed -> handle(number, deed));
    }

    private String open(DemoStories.Story story) {
        try (var then = time.visit(daysAgo(story.daysAgo()))) {
            return procedures
                    .open("petition", dated(story.register()), member(story.clerk()))
                    .number()
                    .value();
        }
    }

    private void handle(String number, DemoStories.Deed deed) {
        try (var then = time.visit(daysAgo(deed.daysAgo()))) {
            tasks.complete(workList.of(number).get(0).id(), dated(deed.answers()), member(deed.login()));
        }
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    private Map<String, Object> dated(Map<String, Object> answers) {
        Map<String, Object> dated = new HashMap<>(answers);
        dated.replaceAll((field, value) ->
                DemoStories.TODAY.equals(value) ? LocalDate.now(clock).toString() : value);
        return dated;
    }

    private Member member(String login) {
        return members.byLogin(login).orElseThrow();
    }
}
