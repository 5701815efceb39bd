package org.niangjia.mediation.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.talks.Room;
import org.niangjia.mediation.talks.Rooms;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Roll;
import org.niangjia.roster.people.Standing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 会议日程: mediators and rooms as rows, days as columns; whose case a session is of only to those who keep the book and to its mediators. */
@Controller
@RequiredArgsConstructor
class SessionCalendarPage {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final Sessions sessions;
    private final Rooms rooms;
    private final Roll roll;
    private final Permissions permissions;
    private final Clock clock;

    record Day(LocalDate date, String name) {}

    /** @param number none: somebody else's */
    record Slot(String time, String mode, @Nullable String number) {}

    record Row(String name, String kind, List<List<Slot>> days) {}

    @Requires("session.calendar")
    @GetMapping("/sessions")
    String show(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "week") String view,
            Member member,
            Model model) {
        LocalDate asked = from == null ? LocalDate.now(clock) : from;
        boolean week = !view.equals("day");
        LocalDate first = week ? asked.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : asked;
        int length = week ? 7 : 1;
        List<Day> days = IntStream.range(0, length)
                .mapToObj(offset -> day(first.plusDays(offset)))
                .toList();
        model.addAttribute("days", days);
        model.addAttribute("week", week);
        model.addAttribute("from", first);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("previous", first.minusDays(length));
        model.addAttribute("next", first.plusDays(length));
        model.addAttribute("rows", rows(days, member));
        model.addAttribute("mayKeepRooms", permissions.may(member, "room.manage"));
        return "mediation/sessions";
    }

    static String chairs(Session session) {
        return session.mediators().stream().map(Session.Chair::name).collect(Collectors.joining("、"));
    }

    private static Day day(LocalDate date) {
        return new Day(
                date, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA) + " " + DAY.format(date));
    }

    private List<Row> rows(List<Day> days, Member reader) {
        Instant from = Today.startOf(days.get(0).date());
        Instant to = Today.startOf(days.get(days.size() - 1).date().plusDays(1));
        List<Session> all = sessions.between(from, to);
        Stream<Row> mediators = roll.all().stream()
                .filter(it -> it.standing() == Standing.ACTIVE || all.stream().anyMatch(by(it)))
                .map(it ->
                        row(it.name(), "调解员", days, all.stream().filter(by(it)).toList(), reader));
        Stream<Row> places = rooms.inUse().stream()
                .map(it ->
                        row(it.name(), "调解室", days, all.stream().filter(in(it)).toList(), reader));
        return Stream.concat(mediators, places).toList();
    }

    private Row row(String name, String kind, List<Day> days, List<Session> theirs, Member reader) {
        List<List<Slot>> slots = days.stream()
                .map(day -> theirs.stream()
                        .filter(session -> Today.dayOf(session.startAt()).equals(day.date()))
                        .map(session -> slot(session, reader))
                        .toList())
                .toList();
        return new Row(name, kind, slots);
    }

    private Slot slot(Session session, Member reader) {
        String time = HOUR.format(session.startAt().atZone(WorkingCalendar.ZONE)) + "–"
                + HOUR.format(session.endAt().atZone(WorkingCalendar.ZONE));
        return new Slot(
                time,
                session.mode().getLabel(),
                isTheirs(session, reader) ? session.number().value() : null);
    }

    private boolean isTheirs(Session session, Member reader) {
        return permissions.may(reader, "room.manage")
                || roll.byLogin(reader.login())
                        .filter(mediator -> by(mediator).test(session))
                        .isPresent();
    }

    private static Predicate<Session> by(Mediator mediator) {
        return session ->
                session.mediators().stream().anyMatch(it -> it.rosterNo().equals(mediator.rosterNo()));
    }

    private static Predicate<Session> in(Room room) {
        return session -> session.room() != null && session.room() == room.id();
    }
}
