package org.niangjia.casefile.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.casefile.upload.Intake;
import org.niangjia.casefile.upload.VirusScanner;
import org.niangjia.casefile.upload.VirusScanner.Verdict;
import org.niangjia.casefile.vault.AttachmentStore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the scanner again about files that wait for it, and removes what a crash left behind. */
@Slf4j
@Component
@RequiredArgsConstructor
class AttachmentRounds {

    private static final int ASKED_AT_ONCE = 50;
    private static final Duration SURELY_OVER = Duration.ofHours(6);

    private final AttachmentRows rows;
    private final AttachmentVault vault;
    private final AttachmentStore store;
    private final VirusScanner scanner;
    private final Intake intake;
    private final AttachmentFiling filing;

    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void askTheScannerAgain() {
        for (Attachment waiting : rows.pending(ASKED_AT_ONCE)) {
            Optional<Verdict> verdict = scan(waiting);
            if (verdict.filter(Verdict.UNANSWERED::equals).isPresent()) {
                return;
            }
            verdict.ifPresent(it -> settle(waiting, it));
        }
    }

    /** The times of files are the machine's, whatever the office's clock shows. */
    @Scheduled(fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void tidyUp() {
        Instant before = Clock.systemUTC().instant().minus(SURELY_OVER);
        try {
            intake.removeLeftovers(before);
            for (String id : store.olderThan(before)) {
                if (!rows.exists(id)) {
                    log.warn("The store has a file that no case knows: {}. It is deleted", id);
                    store.delete(id);
                }
            }
        } catch (IOException later) {
            log.warn("The attachments could not be tidied up: {}", later.toString());
        }
    }

    /** One that cannot be settled keeps no other file waiting. */
    private void settle(Attachment waiting, Verdict verdict) {
        try {
            filing.settle(waiting, Attachments.scan(verdict));
        } catch (RuntimeException later) {
            log.error("Attachment {} of case {} waits on", waiting.id(), waiting.caseNumber(), later);
        }
        if (verdict == Verdict.INFECTED) {
            log.error("Attachment {} of case {} is infected and stays locked", waiting.id(), waiting.caseNumber());
        }
    }

    private Optional<Verdict> scan(Attachment waiting) {
        try (InputStream content = vault.open(waiting.caseNumber(), waiting.id())) {
            return Optional.of(scanner.scan(content));
        } catch (IOException unreadable) {
            log.error("Attachment {} of case {} cannot be read", waiting.id(), waiting.caseNumber());
            return Optional.empty();
        }
    }
}
