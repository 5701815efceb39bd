package org.niangjia.mediation.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.LetterKind;
import org.niangjia.document.LetterRefused;
import org.niangjia.document.Letters;
import org.niangjia.document.preview.Block;
import org.niangjia.document.preview.Preview;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.MediationOffice;
import org.springframework.beans.factory.annotation.Autowired;

/** 终结书: says where the dispute goes, as the diagram has decided it. */
@IntegrationTest
class NextWayIT {

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Letters letters;

    @Autowired
    private AMediationFile files;

    @Test
    void aCaseThatTheCourtHasRegisteredGoesBackToTrial() {
        Walk mediation = mediators.open(aMediation().entrustedByACourt("ORDINARY"), TO_SESSION);
        mediators.take(mediation, FAIL, NO_PROPOSAL);
        CaseFile file = mediation.file();
        assertThat(draft(file)).contains("恢复审理").doesNotContain("申请仲裁，仲裁不收费");
        assertThatThrownBy(() -> letters.issue(file, kind(file), "", files.acting("mediation-admin")))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContaining("请先办理终结");

        mediators.take(mediation, TERMINATE.by("mediator1"));

        letters.issue(file, kind(file), "", files.acting("mediation-admin"));
        assertThat(draft(file)).contains("恢复审理");
    }

    @Test
    void theExceptionThatIsFoundInTheEndIsWhatTheLetterSays() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, FAIL, NO_PROPOSAL);
        assertThat(draft(mediation.file())).contains("申请仲裁，仲裁不收费", "最后一日是2027年9月1日");

        mediators.take(mediation, TERMINATE.by("mediator1").with("directSuit", "WAGE_IOU"));

        assertThat(draft(mediation.file())).contains("直接向有管辖权的人民法院起诉").doesNotContain("申请仲裁，仲裁不收费");
    }

    private LetterKind kind(CaseFile file) {
        return letters.kind(file, "D-M18").orElseThrow();
    }

    private String draft(CaseFile file) {
        return Preview.of(letters.draft(file, kind(file), "").docx()).stream()
                .map(NextWayIT::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        String own = block.spans().stream().map(span -> span.text()).collect(Collectors.joining());
        String cells = block.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .map(NextWayIT::text)
                .collect(Collectors.joining("\n"));
        return own + cells;
    }
}
