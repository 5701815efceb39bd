package org.niangjia.engine.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.Answers;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.FieldError;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Reason;
import org.niangjia.engine.form.Verdict;
import org.niangjia.engine.registration.Registrations.Registration;
import org.niangjia.identity.Acting;
import org.niangjia.privacy.Personal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 更正登记: puts right what was registered wrongly while the case is under way. What the case was routed by stays: whoever
 * got that wrong takes the registration back and registers anew.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class Corrections {

    /** The field that a page's form carries beside the answers. */
    public static final String REASON = "_reason";

    /** What the record adds to the name of an answer that stands in the place of another one. */
    public static final String AFTER = "（更正后）";

    private final Registrations registrations;
    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final Copies copies;

    /**
     * The form with what is there now; personal data only masked, in the hints.
     *
     * @param erasable what may be taken away without anything in its place
     * @param entries how long the record was
     */
    public record Draft(FormContract contract, Map<String, Object> known, List<Covered> erasable, int entries) {}

    /** An answer that is there now and is shown only masked. */
    public record Covered(String key, String label, String masked) {}

    /**
     * What an officer wants to have put right.
     *
     * @param answers null for one that is to be taken away
     * @param entries how long the record was that the officer has read; null: not said
     */
    public record Wish(
            Map<String, ? extends @Nullable Object> answers,
            String reason,
            @Nullable Integer entries) {}

    public enum Outcome {
        DONE,
        /** The case is not open any more, or no form began it. */
        OVER,
        /** Somebody has put the registration right since the officer read it. */
        OVERTAKEN
    }

    /** Nothing for a case without a form. The length is taken first: what is written meanwhile counts as unread. */
    @Transactional(readOnly = true)
    public Optional<Draft> draft(CaseNumber number) {
        int entries = caseFiles.entries(number);
        return registrations.of(number).map(registration -> draft(registration, entries));
    }

    private static Draft draft(Registration registration, int entries) {
        Map<String, String> hints = new LinkedHashMap<>();
        registration.masked().forEach((key, masked) -> hints.put(key, "现为“" + masked + "”，不更正的留空。"));
        return new Draft(
                registration.contract().again(registration.beginning().fixed(), hints),
                registration.shown(),
                erasable(registration),
                entries);
    }

    private static List<Covered> erasable(Registration registration) {
        Map<String, String> masked = registration.masked();
        return registration.contract().form().fields().stream()
                .filter(field -> masked.containsKey(field.key()))
                .filter(field -> !field.validation().required())
                .map(field -> new Covered(field.key(), field.label(), String.valueOf(masked.get(field.key()))))
                .toList();
    }

    /** Whether there is a registration to put right: a form began the case, and it is under way. */
    @Transactional(readOnly = true)
    public boolean arePossible(CaseNumber number) {
        return registrations.exists(number);
    }

    public Outcome correct(CaseFile file, Wish wish, Acting by) {
        caseFiles.hold(file.number());
        Optional<Registration> found = registrations.of(file.number());
        if (found.isEmpty()) {
            return Outcome.OVER;
        }
        if (wish.entries() != null && caseFiles.isCorrectedSince(file.number(), wish.entries())) {
            return Outcome.OVERTAKEN;
        }
        correct(file, found.get(), wish.answers(), wish.reason().strip(), by);
        return Outcome.DONE;
    }

    private void correct(
            CaseFile file,
            Registration registration,
            Map<String, ? extends @Nullable Object> submitted,
            String reason,
            Acting by) {
        requireReason(reason);
        Answers now = accepted(registration, submitted);
        List<Correction> corrections = corrections(registration, now);
        caseFiles.correct(
                file.number(),
                by,
                new Happening(EntryKind.CORRECTED, null, null, "更正登记", answers(corrections, reason)),
                corrections.stream().flatMap(it -> it.fact().stream()).toList());
        copies.follow(file, registration, now, by);
        if (records.isRecused(file, by)) {
            throw new NotYours(CaseRecords.KEEP_AWAY);
        }
    }

    private static Answers accepted(Registration registration, Map<String, ? extends @Nullable Object> submitted) {
        Verdict verdict = registration.contract().check(registration.with(submitted));
        if (verdict instanceof Verdict.Rejected rejected) {
            throw new SubmissionRefused(rejected.errors());
        }
        return ((Verdict.Accepted) verdict).answers();
    }

    private static List<Correction> corrections(Registration registration, Answers now) {
        List<Correction> corrections =
                Correction.between(registration.contract().form(), registration.words(), words(now));
        if (corrections.isEmpty()) {
            throw refused(REASON, "没有要更正的内容：填写的与登记的一致。");
        }
        corrections.stream()
                .map(Correction::field)
                .filter(Field::routes)
                .findFirst()
                .ifPresent(field -> {
                    throw refused(field.key(), "“" + field.label() + "”决定案件的流转，不能更正；登记错了的，请撤销登记后重新登记。");
                });
        corrections.stream()
                .map(Correction::field)
                .filter(registration::isFixed)
                .findFirst()
                .ifPresent(field -> {
                    throw refused(
                            field.key(), "“" + field.label() + "”是期限起算或者与来文单位往来的依据，不能更正；错了的，请撤销登记后重新登记，或者请来文单位重新送来。");
                });
        return corrections;
    }

    private static Map<String, String> words(Answers answers) {
        Map<String, String> words = new LinkedHashMap<>();
        answers.labelled().forEach(answer -> words.put(answer.key(), answer.text()));
        return words;
    }

    private static List<Answer> answers(List<Correction> corrections, String reason) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("correction.reason", "更正理由", reason, Personal.TEXT));
        corrections.forEach(correction -> correction.answers().forEach(answers::add));
        return answers;
    }

    private static void requireReason(String reason) {
        Reason.fault(REASON, "请写明更正的理由", reason).ifPresent(fault -> {
            throw new SubmissionRefused(List.of(fault));
        });
    }

    private static SubmissionRefused refused(String field, String sentence) {
        return new SubmissionRefused(List.of(new FieldError(field, sentence)));
    }
}
