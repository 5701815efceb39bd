package org.niangjia.mediation.dispute;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
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

    Set<CaseNumber> as(CaseNumber number) {
        String process = caseFiles.head(number).map(CaseFile::process).orElse("");
        return withSameEmployer(number, caseFiles.aboutTheSamePeople(number)).stream()
                .filter(other -> caseFiles
                        .head(other)
                        .filter(file -> file.open() && file.process().equals(process))
                        .isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Collection<CaseNumber> withSameEmployer(CaseNumber number, Set<CaseNumber> others) {
        return others.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct case_number from dispute_employer where case_number in (:others)"
                                + " and uscc in (select uscc from dispute_employer where case_number = :number)"
                                + " order by case_number")
                        .param("others", others.stream().map(CaseNumber::value).toList())
                        .param("number", number.value())
                        .query((row, index) -> new CaseNumber(row.getString("case_number")))
                        .list();
    }
}
