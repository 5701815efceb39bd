package org.niangjia.mediation.talks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.document.wording.Wording;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.PeriodOfMediation;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Mediators;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.springframework.stereotype.Component;

/** What a session must have before it may be planned. */
@Component
@RequiredArgsConstructor
class PlanRules {

    private static final Duration LONGEST = Duration.ofHours(10);
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_REASON = 200;

    private final CaseFiles caseFiles;
    private final Mediators mediators;
    private final Rooms rooms;
    private final OfficeParameters parameters;
    private final AcceptedOn acceptedOn;
    private final Mediations mediations;
    private final PeriodOfMediation period;
    private final Watch watch;

    /** @param others the sessions of the case that were not called off, this one aside */
    List<FieldError> faults(CaseNumber number, Plan plan, List<Session> others) {
        List<FieldError> faults = new ArrayList<>();
        add(isOver(number), "startAt", "本案的调解已经结束，不能再安排会议。", faults);
        ofTime(plan, faults);
        ofPlace(plan, faults);
        ofPeople(number, plan, faults);
        if (faults.isEmpty()) {
            ofPeriod(number, plan, faults);
            ofNotice(number, plan, others, faults);
        }
        return faults;
    }

    boolean isOver(CaseNumber number) {
        return caseFiles.head(number).filter(CaseFile::open).isEmpty()
                || mediations
                        .find(number)
                        .filter(it -> it.closeReason() != null)
                        .isPresent();
    }

    private void ofPeriod(CaseNumber number, Plan plan, List<FieldError> faults) {
        period.lastDay(number)
                .filter(last -> Today.dayOf(plan.start()).isAfter(last))
                .ifPresent(last -> faults.add(
                        new FieldError("startAt", "调解期限到" + Wording.day(last) + "届满，会议应在届满前召开；双方同意延长的，请先登记延长。")));
    }

    private void ofTime(Plan plan, List<FieldError> faults) {
        LocalDateTime start = plan.startAt();
        LocalDateTime end = plan.endAt();
        if (start == null) {
            faults.add(new FieldError("startAt", "请填写会议开始的日期和时间。"));
        }
        if (end == null) {
            faults.add(new FieldError("endAt", "请填写会议结束的时间。"));
        }
        if (start != null
                && end != null
                && (!end.isAfter(start) || Duration.between(start, end).compareTo(LONGEST) > 0)) {
            faults.add(new FieldError("endAt", "会议应在开始以后结束，最长 " + LONGEST.toHours() + " 小时。"));
        }
    }

    private void ofPlace(Plan plan, List<FieldError> faults) {
        Session.Mode mode = plan.mode();
        Long room = plan.room();
        add(mode == null, "mode", "请选择会议方式。", faults);
        add(
                mode != null
                        && mode.isInPerson()
                        && room == null
                        && plan.place().isEmpty(),
                "place",
                "请选择调解室，或者填写地点。",
                faults);
        add(room != null && rooms.find(room).filter(Room::inUse).isEmpty(), "room", "没有这间调解室，或者已经停用。", faults);
        add(
                mode == Session.Mode.VIDEO && !plan.onlineAgreed(),
                "onlineAgreed",
                "视频会议须先经双方当事人同意（依据：《人民法院在线调解规则》第四条）。",
                faults);
        add(plan.place().length() > LONGEST_PLACE, "place", "地点最多 " + LONGEST_PLACE + " 个字。", faults);
        add(plan.why().length() > LONGEST_REASON, "why", "理由最多 " + LONGEST_REASON + " 个字。", faults);
    }

    /** Whether all of them have accepted to sit in the case, and do so still. */
    boolean areSeated(CaseNumber number, Set<String> rosterNos) {
        Set<String> seated = mediators.open(number).stream()
                .filter(it -> it.state() == Assignment.State.ACCEPTED)
                .map(Assignment::rosterNo)
                .collect(Collectors.toSet());
        return seated.containsAll(rosterNos);
    }

    private void ofPeople(CaseNumber number, Plan plan, List<FieldError> faults) {
        if (plan.mediators().isEmpty() || !areSeated(number, plan.mediators())) {
            faults.add(new FieldError("mediators", "请选择主持会议的调解员：须是已经接受本案指派的调解员。"));
        }
    }

    private void ofNotice(CaseNumber number, Plan plan, List<Session> others, List<FieldError> faults) {
        LocalDate day = Today.dayOf(plan.start());
        Today today = watch.today();
        int notice = parameters.amount(Parameter.SESSION_NOTICE);
        add(
                !plan.shortNotice() && today.calendar().workingDaysBetween(today.date(), day) < notice,
                "shortNotice",
                "会议应提前 " + notice + " 个工作日通知；双方都同意缩短的，请勾选。",
                faults);
        if (plan.why().isEmpty()) {
            reasonNeeded(number, day, others).ifPresent(sentence -> faults.add(new FieldError("why", sentence)));
        }
    }

    private Optional<String> reasonNeeded(CaseNumber number, LocalDate day, List<Session> others) {
        int most = parameters.amount(Parameter.SESSIONS_MOST);
        if (others.size() >= most) {
            return Optional.of("本案已安排 " + most + " 次会议，再安排须说明理由。");
        }
        int within = parameters.amount(Parameter.FIRST_SESSION);
        LocalDate accepted = others.isEmpty() ? acceptedOn.day(number).orElse(null) : null;
        return accepted != null && day.isAfter(accepted.plusDays(within))
                ? Optional.of("首次会议应在受理后 " + within + " 日内召开（" + accepted.plusDays(within) + " 以前），晚于此日须说明理由。")
                : Optional.empty();
    }

    private static void add(boolean wrong, String field, String sentence, List<FieldError> faults) {
        if (wrong) {
            faults.add(new FieldError(field, sentence));
        }
    }
}
