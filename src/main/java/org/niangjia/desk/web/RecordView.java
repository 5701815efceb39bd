package org.niangjia.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.engine.registration.Corrections;
import org.niangjia.identity.Member;
import org.niangjia.privacy.Personal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The record of a case as its pages tell it: entry by entry, and what the registration says since it was put right. */
@Component
@RequiredArgsConstructor
class RecordView {

    private final CaseRecords records;

    List<Entry> fill(Model model, CaseFile file, Member reader) {
        List<Entry> entries = records.entries(file, reader);
        model.addAttribute("entries", entries);
        model.addAttribute("corrected", corrected(entries));
        model.addAttribute("told", told(entries));
        return entries;
    }

    /** For each entry that does not hold any more: by which one it was put right last. */
    private static Map<Integer, Integer> corrected(List<Entry> entries) {
        Map<Integer, Integer> corrected = new HashMap<>();
        Map<String, Integer> lastSaid = new HashMap<>();
        for (Entry entry : registrations(entries)) {
            for (Answer answer : current(entry)) {
                Integer before = lastSaid.put(answer.key(), entry.seq());
                if (entry.kind() == EntryKind.CORRECTED) {
                    corrected.put(before == null ? entries.get(0).seq() : before, entry.seq());
                }
            }
        }
        return corrected;
    }

    /** The story that the case is about: what the form that began it marks as a text about somebody, as it stands now. */
    private static List<Answer> told(List<Entry> entries) {
        Map<String, Answer> told = new LinkedHashMap<>();
        for (Entry entry : registrations(entries)) {
            for (Answer answer : current(entry)) {
                if (answer.text().isEmpty()) {
                    told.remove(answer.key());
                } else if (answer.personal() == Personal.TEXT) {
                    told.put(answer.key(), plain(answer));
                }
            }
        }
        return new ArrayList<>(told.values());
    }

    private static Answer plain(Answer answer) {
        String label = answer.label().replace(Corrections.AFTER, "");
        return new Answer(answer.key(), label, answer.text(), answer.personal());
    }

    private static List<Entry> registrations(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.OPENED || entry.kind() == EntryKind.CORRECTED)
                .toList();
    }

    /** A correction tells its reason and what was said before, too. */
    private static List<Answer> current(Entry entry) {
        return entry.answers().stream()
                .filter(answer ->
                        entry.kind() == EntryKind.OPENED || !answer.key().contains("."))
                .toList();
    }
}
