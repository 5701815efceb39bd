package org.niangjia.mediation.dispute;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 查重: whether the same two are in another open case of the same kind already. */
@Repository
@RequiredArgsConstructor
class SameDispute {

    private final CaseFiles caseFiles;
    private final JdbcClient jdbc;

    /** @param categories its causes of action; none: it is not taken in yet */
    private record Other(String caseNumber, @Nullable String categories) {}

    Set<CaseNumber> as(CaseNumber number) {
        String process = caseFiles.head(number).map(CaseFile::process).orElse("");
        return withSameEmployer(number, caseFiles.aboutTheSamePeople(number)).stream()
                .filter(other -> caseFiles
                        .head(other)
                        .filter(file -> file.open() && file.process().equals(process))
                        .isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<CaseNumber> withSameEmployer(CaseNumber number, Set<CaseNumber> others) {
        return others.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select distinct e.case_number, m.categories from dispute_employer e"
                                + " left join mediation m on m.case_number = e.case_number"
                                + " where e.case_number in (:others)"
                                + " and e.uscc in (select uscc from dispute_employer where case_number = :number)"
                                + " order by e.case_number")
                        .param("others", others.stream().map(CaseNumber::value).toList())
                        .param("number", number.value())
                        .query(Other.class)
                        .list()
                        .stream()
                        .filter(other -> isAboutTheSame(categories(number), categories(other.categories())))
                        .map(other -> new CaseNumber(other.caseNumber()))
                        .toList();
    }

    /** 同一事由: one cause of action in common; where a case is not taken in yet, nobody can tell that it is another. */
    private static boolean isAboutTheSame(Set<String> mine, Set<String> theirs) {
        return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }

    private Set<String> categories(CaseNumber number) {
        return categories(jdbc.sql("select categories from mediation where case_number = ?")
                .param(number.value())
                .query(String.class)
                .optional()
                .orElse(null));
    }

    private static Set<String> categories(@Nullable String stored) {
        return stored == null ? Set.of() : Set.of(stored.split(","));
    }
}
