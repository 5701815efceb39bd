package org.niangjia.deadline.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.news.ClockChanged;
import org.niangjia.deadline.news.ClockChanged.Change;
import org.niangjia.deadline.news.ReminderRaised;
import org.niangjia.identity.Acting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes one entry for whatever becomes of a clock by a diagram's order or by itself; a step's own clock goes without saying. */
@Component
@RequiredArgsConstructor
class ClockRecord {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final CaseFiles caseFiles;

    @EventListener
    void on(ClockChanged clock) {
        String before = moment(clock.before(), clock.provisionalBefore());
        String after = moment(clock.after(), clock.provisional());
        record(
                clock.caseNumber(),
                sentence(clock),
                Stream.of(
                        answer("reason", "理由", clock.change() == Change.FOLLOWED ? "" : clock.reason()),
                        answer("basis", "依据", clock.basis()),
                        answer("before", "原到期", before.equals(after) ? "" : before),
                        answer("after", "到期", after)));
    }

    @EventListener
    void on(ReminderRaised reminder) {
        String level = reminder.level().label();
        String madeUp = reminder.madeUp().isEmpty() ? "" : "（补发）";
        record(
                reminder.caseNumber(),
                "提醒：“" + reminder.name() + "”" + level + madeUp,
                Stream.of(answer("due", "到期", moment(reminder.due(), reminder.provisional()))));
    }

    private void record(String number, String sentence, Stream<Answer> answers) {
        List<Answer> given = answers.filter(answer -> !answer.text().isEmpty()).toList();
        CaseNumber.parse(number)
                .ifPresent(it -> caseFiles.record(
                        it, Acting.house(), new Happening(EntryKind.CLOCK, null, null, sentence, given)));
    }

    private static String sentence(ClockChanged clock) {
        String name = "“" + clock.name() + "”";
        return switch (clock.change()) {
            case STARTED -> name + "起算";
            case PAUSED -> name + "中止计算";
            case RESUMED -> name + "恢复计算";
            case EXTENDED -> name + "延长";
            case RECOUNTED -> name + "按新的工作日历重新推算";
            case FOLLOWED -> name + clock.reason();
            case MISSED -> name + "已经超期";
            case ENDED -> name + "结束";
            case KEPT -> name + "按期办结";
            case LATE -> name + "办结，已超期";
        };
    }

    private static Answer answer(String key, String label, String text) {
        return new Answer(key, label, text, null);
    }

    private static String moment(@Nullable Instant at, boolean provisional) {
        return at == null ? "" : MINUTE.format(at.atZone(CHINA)) + (provisional ? "（暂定）" : "");
    }
}
