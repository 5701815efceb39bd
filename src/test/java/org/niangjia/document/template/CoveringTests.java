package org.niangjia.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.document.template.Paper.docx;
import static org.niangjia.document.template.Paper.p;
import static org.niangjia.document.template.Paper.row;
import static org.niangjia.document.template.Paper.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoveringTests {

    private static final Covering COVERING =
            Covering.of(Map.of("张测", "张*", "张测试", "张*试", "13800000000", "138****0000"));

    @Test
    void coversATextThatWordHasCutIntoPieces() {
        assertThat(covered(p("申请人张", "测", "试，电话138", "00000000。"))).containsExactly("申请人张*试，电话138****0000。");
    }

    @Test
    void coversTheLongestOfThoseThatBeginAlikeAndEachTime() {
        assertThat(covered(p("张测试、张测、张测试"), table(row("张测试", "金额")))).containsExactly("张*试、张*、张*试", "张*试|金额");
    }

    @Test
    void leavesALetterAloneThatNamesNobody() {
        byte[] letter = docx(p("受理通知书"));

        assertThat(Covering.of(Map.of()).over(letter)).isEqualTo(letter);
        assertThat(covered(p("受理通知书"))).containsExactly("受理通知书");
    }

    private static List<String> covered(String... blocks) {
        return Paper.lines(COVERING.over(docx(blocks)));
    }
}
