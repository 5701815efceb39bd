package org.niangjia.casefile.proof;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code java -jar niangjia.jar verify-record}: proves the whole record, says what it found, and ends with 1 if anything. */
@Slf4j
@Order(Ordered.HIGHEST_PRECEDENCE)
@Component
@RequiredArgsConstructor
class ProofCommand implements ApplicationRunner {

    static final String NAME = "verify-record";

    private final RecordProof proof;
    private final ConfigurableApplicationContext context;

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().contains(NAME)) {
            var code = tell(proof.run());
            System.exit(SpringApplication.exit(context, () -> code));
        }
    }

    static int tell(Finding finding) {
        log.info("{} cases, {} entries, {} anchors", finding.cases(), finding.entries(), finding.anchors());
        finding.told().forEach(log::error);
        log.info(finding.intact() ? "The record is what was written" : "{} findings", finding.findings());
        return finding.intact() ? 0 : 1;
    }
}
