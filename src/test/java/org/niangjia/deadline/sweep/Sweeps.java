package org.niangjia.deadline.sweep;

import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.DeadlinesAt;
import org.niangjia.deadline.news.ReminderRaised;
import org.niangjia.deadline.record.FreeCases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The house's sweep at another time than the house's own. */
@Component
@RequiredArgsConstructor
class Sweeps {

    private final DeadlinesAt house;
    private final Reminders reminders;
    private final FreeCases freeCases;
    private final TransactionTemplate transactions;

    Sweep at(String local, Consumer<ReminderRaised> listener) {
        return new Sweep(
                reminders,
                freeCases,
                house.recount(local),
                house.watch(local),
                event -> listener.accept((ReminderRaised) event),
                transactions);
    }
}
