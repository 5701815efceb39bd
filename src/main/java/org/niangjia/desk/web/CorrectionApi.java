package org.niangjia.desk.web;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.registration.Corrections;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cases/…/correct}: puts right what was registered wrongly. */
@RestController
@RequestMapping("/api/cases/{number}/correct")
@RequiredArgsConstructor
@Requires("case.correct")
class CorrectionApi {

    private final Correcting correcting;

    /**
     * @param answers by field key, only those that change; null takes an answer away
     * @param entries how many entries the record had when it was read; if it was put right since, nothing is changed
     */
    record Corrected(
            @Nullable Map<String, Object> answers,
            @Nullable String reason,
            @Nullable Integer entries) {

        Corrections.Wish wish() {
            return new Corrections.Wish(answers == null ? Map.of() : answers, reason == null ? "" : reason, entries);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String number, @RequestBody Corrected corrected, Member member) {
        correcting.correct(correcting.caseFile(number, member), corrected.wish(), member);
    }
}
