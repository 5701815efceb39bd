package org.niangjia.deadline.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.stereotype.Component;

/** The sweep waits for nobody: a clock whose case is in somebody's hands just now comes with the next one. */
@Component
@RequiredArgsConstructor
public class FreeCases {

    private final CaseFiles caseFiles;

    /** Those whose case is ours until the end of the transaction, and those that belong to no case. */
    public <T> List<T> of(List<T> clocks, Function<T, String> caseNumber) {
        Function<T, Optional<CaseNumber>> number = clock -> CaseNumber.parse(caseNumber.apply(clock));
        Set<CaseNumber> held = caseFiles.holdFree(
                clocks.stream().map(number).flatMap(Optional::stream).collect(Collectors.toSet()));
        return clocks.stream()
                .filter(clock -> number.apply(clock).map(held::contains).orElse(true))
                .toList();
    }
}
