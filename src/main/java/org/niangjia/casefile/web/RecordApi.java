package org.niangjia.casefile.web;

import java.time.OffsetDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.proof.Finding;
import org.niangjia.casefile.proof.RecordProof;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/record/verification}: begin a proof of the whole record, and ask what the last one found. */
@RestController
@Requires("record.verify")
@RequestMapping("/api/record/verification")
@RequiredArgsConstructor
class RecordApi {

    private final Proving proving;
    private final RecordProof proof;

    record Shown(boolean running, @Nullable Result last) {}

    record Result(
            OffsetDateTime at, boolean intact, long cases, long entries, int anchors, int findings, List<String> told) {

        static Result of(Finding finding) {
            return new Result(
                    finding.at(),
                    finding.intact(),
                    finding.cases(),
                    finding.entries(),
                    finding.anchors(),
                    finding.findings(),
                    finding.told());
        }
    }

    @GetMapping
    Shown last() {
        return new Shown(proving.isRunning(), proof.last().map(Result::of).orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Shown start() {
        proving.start();
        return last();
    }
}
