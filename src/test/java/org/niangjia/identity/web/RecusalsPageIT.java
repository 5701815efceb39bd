package org.niangjia.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.TestStaff;
import org.niangjia.identity.Member;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** 回避申报: what a member declares is taken only where it says which case is meant. */
@IntegrationTest
class RecusalsPageIT {

    private static final String NEVER_GIVEN = "XF4210001999999999";

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Recusals recusals;

    @Autowired
    private Pages pages;

    private Member clerk;

    @BeforeEach
    void hire() {
        clerk = staff.hire("申报受理", Role.INTAKE_CLERK, "421000");
    }

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void aMistypedCaseNumberIsToldAndNothingIsDeclared() throws Exception {
        MockHttpServletResponse answer = declare(NEVER_GIVEN);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(words(answer)).contains("没有案号为" + NEVER_GIVEN + "的案件，请核对。", "value=\"" + NEVER_GIVEN + "\"");
        assertThat(recusals.of(clerk)).isEmpty();
    }

    @Test
    void aCaseOnFileIsTakenHoweverItsNumberIsTyped() throws Exception {
        String number = office.open(aPetition()).number().value();

        MockHttpServletResponse answer = declare(" " + number.toLowerCase(Locale.ROOT));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(recusals.of(clerk)).extracting(Recusals.Recusal::subject).containsExactly(number);
    }

    /** 登记时身份证号可以不填。 */
    @Test
    void thePageSaysByWhatAPersonIsRecognised() throws Exception {
        assertThat(pages.read(clerk.login(), "/me/recusals")).contains("登记时没有填写身份证号的，请按案号申报");
    }

    private MockHttpServletResponse declare(String number) throws Exception {
        return pages.ask(post("/me/recusals/case").param("number", number).param("reason", "近亲属"), clerk.login());
    }
}
