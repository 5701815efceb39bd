package org.niangjia.desk.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.Letter;
import org.niangjia.document.Letters;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The letters of a case, beside it: what can be made now, and what was issued. */
@Component
@RequiredArgsConstructor
class LettersView {

    private final Letters letters;
    private final Ways ways;

    /** @param replaced whether a later one stands in its place */
    record Issued(Letter letter, boolean replaced) {}

    void fill(Model model, CaseFile file, Member reader) {
        boolean mayIssue = ways.to(file, "letter.issue", reader)
                .filter(acting -> letters.isHandledBy(file, acting))
                .isPresent();
        boolean mayRead = mayIssue || may("letter.read", file, reader);
        model.addAttribute("hasLetters", letters.has(file.process()) && mayRead);
        model.addAttribute("mayIssue", mayIssue && file.open());
        model.addAttribute("mayTakeVolume", letters.has(file.process()) && may("volume.take", file, reader));
        if (mayRead) {
            model.addAttribute("possibleLetters", mayIssue ? letters.possible(file) : List.of());
            model.addAttribute("issuedLetters", issued(file));
        }
    }

    List<Issued> issued(CaseFile file) {
        List<Letter> all = letters.issued(file.number());
        Set<@Nullable String> replaced = all.stream().map(Letter::replaces).collect(Collectors.toSet());
        return all.stream()
                .map(letter -> new Issued(letter, replaced.contains(letter.id())))
                .toList();
    }

    private boolean may(String action, CaseFile file, Member reader) {
        return ways.to(file, action, reader).isPresent();
    }
}
