package org.niangjia.mediation.talks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.safe.CaseKeys;
import org.niangjia.casefile.safe.Safe;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.privacy.Personal;
import org.niangjia.privacy.seal.Place;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 联系记录: each attempt with its time, way and result. */
@Service
@RequiredArgsConstructor
public class Contacts {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final CaseKeys keys;
    private final PartyRoles parties;
    private final OfficeParameters parameters;
    private final Clock clock;

    public List<Contact> of(CaseNumber number) {
        Safe safe = keys.safe(number);
        return jdbc.sql("select n, at, way, role, outcome, remark, noted_by from contact_attempt where case_number = ?"
                        + " order by at, n")
                .param(number.value())
                .query((row, index) -> read(row, safe))
                .list();
    }

    /** @return its number in the case */
    @Transactional
    public int add(CaseNumber number, Attempt attempt, Acting by) {
        caseFiles.hold(number);
        refuse(number, attempt);
        int n = 1 + of(number).size();
        Instant at = at(attempt);
        jdbc.sql("insert into contact_attempt (case_number, n, at, way, role, outcome, remark, noted_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        n,
                        at.atOffset(ZoneOffset.UTC),
                        Objects.requireNonNull(attempt.way()).name(),
                        attempt.role(),
                        Objects.requireNonNull(attempt.outcome()).name(),
                        keys.safe(number).seals().seal(attempt.remark(), place(number, n)),
                        by.label())
                .update();
        Happening happening =
                new Happening(EntryKind.NOTED, null, null, "联系" + PartyRoles.label(attempt.role()), answers(attempt));
        if (!caseFiles.note(number, by, happening, List.of())) {
            throw new SubmissionRefused(List.of(new FieldError("at", "本案已经结束，不能再记录。")));
        }
        return n;
    }

    /** C4: nobody is called unreachable who was not tried often enough, or was reached. */
    public Decision unreachable(CaseNumber number) {
        int least = parameters.amount(Parameter.CONTACTS_LEAST);
        Map<String, List<Contact>> tried = of(number).stream().collect(Collectors.groupingBy(Contact::role));
        boolean enough = tried.values().stream()
                .anyMatch(attempts -> attempts.size() >= least
                        && attempts.stream()
                                .noneMatch(attempt -> attempt.outcome().isReached()));
        return enough
                ? Decision.granted()
                : Decision.refused("认定联系不上以前，应当对同一当事人至少联系 " + least + " 次且均未联系上，并在“联系记录”中逐次登记。");
    }

    private void refuse(CaseNumber number, Attempt attempt) {
        List<FieldError> errors = new ArrayList<>();
        if (attempt.at() == null || at(attempt).isAfter(clock.instant().plus(1, ChronoUnit.MINUTES))) {
            errors.add(new FieldError("at", "请填写联系的时间，不得晚于现在。"));
        }
        if (attempt.way() == null) {
            errors.add(new FieldError("way", "请选择联系方式。"));
        }
        if (!parties.roles(number).contains(attempt.role())) {
            errors.add(new FieldError("role", "请选择联系的是哪一方当事人。"));
        }
        if (attempt.outcome() == null) {
            errors.add(new FieldError("outcome", "请选择联系的结果。"));
        }
        if (attempt.remark().length() > LONGEST) {
            errors.add(new FieldError("remark", "备注最多 " + LONGEST + " 个字。"));
        }
        if (!errors.isEmpty()) {
            throw new SubmissionRefused(errors);
        }
    }

    private static List<Answer> answers(Attempt attempt) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("at", "联系时间", Moments.written(at(attempt)), null));
        answers.add(
                new Answer("way", "方式", Objects.requireNonNull(attempt.way()).getLabel(), null));
        answers.add(new Answer("role", "联系对象", PartyRoles.label(attempt.role()), null));
        answers.add(new Answer(
                "outcome", "结果", Objects.requireNonNull(attempt.outcome()).getLabel(), null));
        if (!attempt.remark().isEmpty()) {
            answers.add(new Answer("remark", "备注", attempt.remark(), Personal.TEXT));
        }
        return answers;
    }

    private static Instant at(Attempt attempt) {
        return Objects.requireNonNull(attempt.at()).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static Contact read(ResultSet row, Safe safe) throws SQLException {
        int n = row.getInt("n");
        return new Contact(
                n,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Contact.Way.valueOf(row.getString("way")),
                row.getString("role"),
                Contact.Outcome.valueOf(row.getString("outcome")),
                safe.seals().open(row.getString("remark"), place(safe.number(), n)),
                row.getString("noted_by"));
    }

    private static Place place(CaseNumber number, int n) {
        return new Place("contact_attempt", "remark", number + "/" + n);
    }
}
