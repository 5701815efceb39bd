package org.niangjia.deadline;

import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.holidays.CalendarImport;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.Delivery;
import org.niangjia.deadline.holidays.RowError;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** An official notice arrives: it is taken in, and what was counted provisionally is counted anew. */
@Service
@RequiredArgsConstructor
public class HolidayNotices {

    /**
     * @param overtaken somebody else has brought in a notice meanwhile: nothing was taken
     * @param moved how many running deadlines end on another day now
     */
    public record Receipt(List<RowError> errors, boolean overtaken, int moved) {}

    private final CalendarImport imports;
    private final Calendars calendars;
    private final Recount recount;
    private final AccessRecord access;
    private final TransactionTemplate transactions;

    /** Which running deadlines would end at another moment if the days of the year were these. */
    public List<Recount.Move> foresee(byte[] file, int year) {
        return recount.foresee(calendars.with(year, imports.days(file)));
    }

    public Receipt receive(Delivery delivery, String by) {
        Receipt receipt = taken(delivery, by);
        if (receipt.overtaken() || !receipt.errors().isEmpty()) {
            return receipt;
        }
        calendars.refresh();
        return new Receipt(List.of(), false, recount.run());
    }

    /** Of two who bring in a notice of the same year at the same moment the database lets one through. */
    private Receipt taken(Delivery delivery, String by) {
        try {
            return inOneGo(delivery, by);
        } catch (DuplicateKeyException meanwhile) {
            // or of another year: the editions of all years are counted in one row
            return inOneGo(delivery, by);
        }
    }

    private Receipt inOneGo(Delivery delivery, String by) {
        return Objects.requireNonNull(transactions.execute(status -> take(delivery, by)));
    }

    /** The days and the auditor's note of them, or neither. */
    private Receipt take(Delivery notice, String by) {
        if (calendars.editionOf(notice.year()) != notice.replaces()) {
            return new Receipt(List.of(), true, 0);
        }
        List<RowError> errors = imports.take(notice, by);
        if (errors.isEmpty()) {
            access.note(AccessEvent.CALENDAR_IMPORTED, by, by, notice.year() + " 年：" + notice.source());
        }
        return new Receipt(errors, false, 0);
    }
}
