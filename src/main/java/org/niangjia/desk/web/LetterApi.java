package org.niangjia.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.Letter;
import org.niangjia.document.LetterKind;
import org.niangjia.document.Letters;
import org.niangjia.document.content.Audience;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cases/{number}/letters}: what can be made, drafts, issuing, and what was issued. */
@RestController
@RequestMapping("/api/cases/{number}/letters")
@RequiredArgsConstructor
class LetterApi {

    private final Counter counter;
    private final LetterDesk desk;
    private final IssuedDesk issued;
    private final Letters letters;
    private final LettersView view;
    private final Clock clock;

    record Listed(List<PossibleShown> possible, List<LetterShown> issued) {}

    record PossibleShown(
            String code,
            String name,
            String about,
            String aboutLabel,
            boolean numbered,
            List<String> audiences,
            @Nullable String obstacle) {}

    record LetterShown(
            String id,
            String code,
            String name,
            String about,
            @Nullable String number,
            OffsetDateTime issuedAt,
            String issuedBy,
            String sm3,
            @Nullable String replaces,
            boolean replaced) {}

    @Requires("letter.read")
    @GetMapping
    Listed list(@PathVariable String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        counter.acting(member, "letter.read", file);
        return new Listed(
                letters.possible(file).stream().map(LetterApi::shown).toList(),
                view.issued(file).stream()
                        .map(it -> shown(it.letter(), it.replaced()))
                        .toList());
    }

    @Requires("letter.issue")
    @PostMapping("/{code}")
    @ResponseStatus(HttpStatus.CREATED)
    LetterShown issue(
            @PathVariable String number,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String about,
            Member member) {
        return shown(desk.issue(desk.asked(number, code, member), about), false);
    }

    @Requires("letter.issue")
    @GetMapping("/{code}/draft")
    ResponseEntity<byte[]> draft(
            @PathVariable String number,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String about,
            Member member) {
        Letters.Draft draft = desk.draft(desk.asked(number, code, member), about);
        return Files.of(draft.fileName(), draft.docx());
    }

    @Requires("letter.read")
    @GetMapping("/issued/{id}")
    ResponseEntity<?> take(@PathVariable String number, @PathVariable String id, Member member) {
        return issued.take(counter.caseFile(number, member), id, member);
    }

    private static PossibleShown shown(Letters.Possible possible) {
        LetterKind kind = possible.kind();
        return new PossibleShown(
                kind.code(),
                kind.name(),
                possible.occasion().key(),
                possible.occasion().label(),
                kind.series() != null,
                kind.audiences().stream().map(Audience::getLabel).toList(),
                possible.obstacle());
    }

    private LetterShown shown(Letter letter, boolean replaced) {
        return new LetterShown(
                letter.id(),
                letter.code(),
                letter.name(),
                letter.occasion(),
                letter.number(),
                at(letter.issuedAt()),
                letter.issuedByName(),
                letter.sm3(),
                letter.replaces(),
                replaced);
    }

    private OffsetDateTime at(Instant time) {
        return time.atZone(clock.getZone()).toOffsetDateTime();
    }
}
