package org.niangjia.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonalNumbersTests {

    private static final FormContract PERSON = FormContract.of(Form.parse("""
                    {"id":"person","schemaVersion":16,"components":[
                    {"id":"I","type":"textfield","key":"idNo","label":"证件号码","properties":{"personal":"ID_NO","documentKind":"idType"}},
                    {"id":"K","type":"select","key":"idType","label":"证件","values":[{"value":"ID_CARD","label":"身份证"},
                    {"value":"HK_MACAO_PERMIT","label":"通行证"}]},
                    {"id":"P","type":"textfield","key":"phone","label":"联系电话","properties":{"personal":"PHONE"}},
                    {"id":"C","type":"textfield","key":"card","label":"银行卡号","properties":{"personal":"CARD"}}]}"""), ASubmission.NOW);

    @Test
    void keepTheirNormalForm() {
        assertThat(accepted(Map.of("idNo", "４２０102 19800101 124x", "phone", "138-0000 0000")))
                .isEqualTo(Map.of("idNo", "42010219800101124X", "phone", "13800000000"));
    }

    @Test
    void areRefusedWithTheReason() {
        assertThat(sentences(Map.of("idNo", "420102198001011230", "phone", "1380000000", "card", "6222000000000001")))
                .containsExactly(
                        "“证件号码”填写有误：身份证号末位校验码不符，请逐位核对。", "“联系电话”填写有误：手机号应为11位，现为10位。", "“银行卡号”填写有误：银行卡号校验不符，请逐位核对。");
    }

    @Test
    void followThePaperTheyAreOf() {
        assertThat(sentences(Map.of("idType", "HK_MACAO_PERMIT", "idNo", "H12345678")))
                .isEmpty();
        assertThat(sentences(Map.of("idType", "ID_CARD", "idNo", "H12345678"))).hasSize(1);
    }

    @Test
    void belongToPeopleAlreadyBorn() {
        assertThat(sentences(Map.of("idNo", "420102209901011238"))).hasSize(1);
    }

    private static Map<String, Object> accepted(Map<String, @Nullable Object> values) {
        return ((Verdict.Accepted) PERSON.check(values)).answers().values();
    }

    private static List<String> sentences(Map<String, @Nullable Object> values) {
        return PERSON.check(new HashMap<>(values)) instanceof Verdict.Rejected rejected
                ? rejected.errors().stream().map(FieldError::message).toList()
                : List.of();
    }
}
