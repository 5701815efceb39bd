package org.niangjia.casefile;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.entry.Verification;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.stereotype.Service;

/** Recomputes the chains of all cases, a few at a time, while the office goes on working. */
@Service
@RequiredArgsConstructor
public class ChainSweep {

    private static final int CASES_AT_ONCE = 200;

    private final Shelf shelf;
    private final Entries entries;
    private final CaseRecords records;

    public record Swept(long cases, long entries) {

        Swept and(List<Shelf.NumberedTail> tails) {
            return new Swept(
                    cases + tails.size(),
                    entries
                            + tails.stream()
                                    .mapToInt(Shelf.NumberedTail::entries)
                                    .sum());
        }
    }

    public Swept run(BiConsumer<CaseNumber, Verification> broken) {
        Swept swept = new Swept(0, 0);
        List<Shelf.NumberedTail> tails = shelf.tailsAfter("", CASES_AT_ONCE);
        while (!tails.isEmpty()) {
            verify(tails, broken);
            swept = swept.and(tails);
            tails = shelf.tailsAfter(tails.get(tails.size() - 1).number(), CASES_AT_ONCE);
        }
        return swept;
    }

    private void verify(List<Shelf.NumberedTail> tails, BiConsumer<CaseNumber, Verification> broken) {
        Map<String, List<Chain.Link>> links =
                entries.of(tails.stream().map(Shelf.NumberedTail::number).toList()).stream()
                        .collect(Collectors.groupingBy(Chain.Link::caseNumber));
        for (Shelf.NumberedTail tail : tails) {
            List<Chain.Link> chain = links.getOrDefault(tail.number(), List.of());
            if (!Chain.verify(tail.entries(), tail.headHash(), chain).intact()) {
                verifyAlone(new CaseNumber(tail.number()), broken);
            }
        }
    }

    /** Somebody may have added an entry between the two looks. */
    private void verifyAlone(CaseNumber number, BiConsumer<CaseNumber, Verification> broken) {
        Verification verification = records.verify(number);
        if (!verification.intact()) {
            broken.accept(number, verification);
        }
    }
}
