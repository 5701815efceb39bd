package org.niangjia.casefile.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.ChainSweep;
import org.niangjia.casefile.anchor.AnchorComparison;
import org.niangjia.casefile.anchor.Anchors;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.stereotype.Service;

/** Proves one case or all of them. */
@Slf4j
@Service
@RequiredArgsConstructor
public class RecordProof {

    private final CaseRecords records;
    private final ChainSweep chains;
    private final Anchors anchors;
    private final AnchorComparison comparison;
    private final Findings findings;

    /** Recomputes the chain of a case and looks for its head in the anchor; a chain that was rewritten as a whole fits itself. */
    public CaseProof of(CaseNumber number) {
        var chain = CaseProof.of(records.verify(number), anchors.reach(number));
        return chain.intact()
                ? anchors.contradicts(number).map(chain::brokenFrom).orElse(chain)
                : chain;
    }

    /** What the last proof of the whole record has found. */
    public Optional<Finding> last() {
        return findings.last();
    }

    /** The whole record, after which what has been written since is anchored. */
    public synchronized Finding run() {
        List<String> sentences = new ArrayList<>();
        var swept = chains.run(
                (number, broken) -> sentences.add("案件 " + number + " 的记录从第 " + broken.firstBroken() + " 条起不连贯。"));
        var divergence = comparison.run();
        sentences.addAll(divergence.sentences());
        var finding = findings.keep(swept, divergence.anchors(), sentences);
        if (!finding.intact()) {
            log.error("The record is not what was written: {} findings", finding.findings());
        }
        anchors.set();
        return finding;
    }
}
