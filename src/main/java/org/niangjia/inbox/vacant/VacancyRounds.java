package org.niangjia.inbox.vacant;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** At start-up and once a minute; {@code niangjia.inbox.vacancies} says otherwise, {@code -} means never. */
@Component
@RequiredArgsConstructor
class VacancyRounds {

    private final VacancyCount tasks;

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${niangjia.inbox.vacancies:30 * * * * *}")
    void count() {
        tasks.count();
    }
}
