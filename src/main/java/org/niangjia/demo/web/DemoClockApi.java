package org.niangjia.demo.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ValueRange;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.demo.DemoTime;
import org.niangjia.identity.access.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /api/demo/clock}: reads and moves the demonstration's time. */
@RestController
@Profile("demo")
@RequestMapping("/api/demo/clock")
@RequiredArgsConstructor
@SignedIn
class DemoClockApi {

    private static final ValueRange CENTURY = ValueRange.of(2000, 2099);

    private final DemoTime time;
    private final Clock clock;

    /** @param advance an ISO period, {@code P5D} or {@code PT3H} @param set a moment */
    record Move(@Nullable String advance, @Nullable String set) {}

    record Now(OffsetDateTime now) {}

    @GetMapping
    Now read() {
        return now(clock.instant());
    }

    @PostMapping
    Now move(@RequestBody Move move) {
        return now(time.moveTo(asked(move)));
    }

    private Instant asked(Move move) {
        try {
            Instant moment = target(move);
            if (CENTURY.isValidValue(moment.atZone(clock.getZone()).getYear())) {
                return moment;
            }
        } catch (DateTimeException | ArithmeticException unreadable) {
            // told below
        }
        throw new ResponseStatusException(
                HttpStatus.BAD_REQUEST,
                "advance 应为 P5D 或 PT3H 这样的时段，set 应为 2026-11-30T09:00+08:00 这样的时刻，年份在 2000 至 2099 之间。");
    }

    private Instant target(Move move) {
        if (move.set() != null) {
            return OffsetDateTime.parse(move.set()).toInstant();
        }
        String advance = move.advance() == null ? "" : move.advance();
        ZonedDateTime now = ZonedDateTime.now(clock);
        int time = advance.indexOf('T');
        String days = time < 0 ? advance : advance.substring(0, time);
        ZonedDateTime then = days.equals("P") ? now : now.plus(Period.parse(days));
        return then.plus(time < 0 ? Duration.ZERO : Duration.parse("P" + advance.substring(time)))
                .toInstant();
    }

    private Now now(Instant at) {
        return new Now(at.atZone(clock.getZone()).toOffsetDateTime());
    }
}
