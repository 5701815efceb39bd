package org.niangjia.casefile.recusal;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Recusals.Recused;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes one entry into each open case from which somebody who may see it stands aside from now on. */
@Component
@RequiredArgsConstructor
class RecusalRecord {

    private static final String CASES_OF_THE_PERSON = "select distinct case_number from party_fact"
            + " where blind = ? and personal = 'ID_NO' order by case_number";

    private final JdbcClient jdbc;
    private final CaseRecords records;
    private final CaseFiles caseFiles;

    @EventListener
    void on(Recused recused) {
        cases(recused).stream()
                .flatMap(number -> CaseNumber.parse(number).stream())
                .flatMap(number -> records.find(number, recused.member()).stream())
                .filter(CaseFile::open)
                .forEach(file -> caseFiles.record(file.number(), Acting.self(recused.member()), happening(recused)));
    }

    private List<String> cases(Recused recused) {
        return recused.person()
                ? jdbc.sql(CASES_OF_THE_PERSON)
                        .param(recused.subject())
                        .query(String.class)
                        .list()
                : List.of(recused.subject());
    }

    /** How somebody is related to a party was not told of this case, and stays out of its record. */
    private static Happening happening(Recused recused) {
        return recused.person()
                ? Happening.of(EntryKind.RECUSED, "申报回避：与本案当事人有应当回避的关系")
                : Happening.because(EntryKind.RECUSED, "申报回避", recused.reason());
    }
}
