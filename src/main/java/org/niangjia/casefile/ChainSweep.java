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

        Swept and(List<Claim> claims) {
            return new Swept(
                    cases + claims.size(),
                    entries + claims.stream().mapToInt(Claim::entries).sum());
        }
    }

    public Swept run(BiConsumer<CaseNumber, Verification> broken) {
        Swept swept = new Swept(0, 0);
        List<Claim> claims = shelf.claimsAfter("", CASES_AT_ONCE);
        while (!claims.isEmpty()) {
            verify(claims, broken);
            swept = swept.and(claims);
            claims = shelf.claimsAfter(claims.get(claims.size() - 1).number(), CASES_AT_ONCE);
        }
        return swept;
    }

    private void verify(List<Claim> claims, BiConsumer<CaseNumber, Verification> broken) {
        Map<String, List<Chain.Link>> links = entries
                .of(claims.stream().map(Claim::number).toList())
                .stream()
                .collect(Collectors.groupingBy(Chain.Link::caseNumber));
        for (Claim claim : claims) {
            List<Chain.Link> chain = links.getOrDefault(claim.number(), List.of());
            if (!Chain.verify(claim, chain).intact()) {
                verifyAlone(new CaseNumber(claim.number()), broken);
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
