package org.niangjia.deadline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.deadline.rules.DeadlineRule.Extension;

/** The deadline master of domain rules §8.3, row by row. */
class DeadlineTableTests {

    @ParameterizedTest
    @CsvSource({
        "M_ACCEPT, 3, WD, false",
        "M_ASK_RESP, 3, WD, false",
        "M_CHOOSE, 2, WD, false",
        "M_ASSIGN_COURT, 3, WD, false",
        "M_PRE, 30, CD, true",
        "M_IN_ORD, 15, CD, true",
        "M_IN_SUM, 7, CD, true",
        "M_SELF, 15, CD, true",
        "M_ARB_ENTRUST, 10, CD, true",
        "M_PROPOSAL, 7, CD, true",
        "M_JC, 30, CD, true",
        "M_ARB_REVIEW, 15, CD, true",
        "M_ARB_LIMIT, 1, Y, true",
        "M_SUE, 15, CD, true",
        "M_ENFORCE, 2, Y, true",
        "P_NOTICE, 5, WD, false",
        "ELECT_NOTICE, 7, CD, true",
        "H_VISIT, 5, CD, true",
        "H_SYNC, 30, WD, false",
        "H_HALFYEAR, 6, M, false",
        "H_EXIT_FOLLOW, 6, M, false",
        "X_INFORM, 15, CD, true",
        "X_OBJECT, 5, WD, false",
        "X_HANDLE, 60, CD, true",
        "X_HANDLE_EXT, 30, CD, true",
        "X_REVIEW_REQUEST, 30, CD, true",
        "X_REVIEW_POST, 40, CD, true",
        "X_REVIEW_MAIL, 10, CD, true",
        "X_REVIEW, 30, CD, true",
        "X_APPROVE, 3, WD, false",
        "X_DELIVER, 5, WD, false",
        "X_FOLLOWUP, 10, WD, false",
        "C_REPLY, 20, CD, true",
        "C_FILE, 10, CD, true",
        "C_EFFECT, 15, CD, true"
    })
    void everyRuleHasItsLength(String code, int amount, String unit, boolean roll) {
        DeadlineRule rule = DeadlineTable.rule(code);

        assertThat(rule.period().span().amount()).isEqualTo(amount);
        assertThat(rule.period().span().unit().name()).isEqualTo(unit);
        assertThat(rule.period().roll()).isEqualTo(roll);
        assertThat(rule.period().countStartDay()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.niangjia.deadline.rules.DeadlineTable#codes")
    void everyRuleSaysWhatItIsForWhereItStartsAndWhyItHolds(String code) {
        DeadlineRule rule = DeadlineTable.rule(code);

        assertThat(rule.name()).isNotBlank().hasSizeLessThan(20);
        assertThat(rule.startsFrom()).matches(".*[日时]");
        assertThat(rule.basis()).isNotBlank().hasSizeLessThan(100);
    }

    /** Domain rules §2.4, and BT1 of §3.3 for the period of a mediation; a time to wait is not to be reminded of. */
    @ParameterizedTest
    @CsvSource({
        "X_OBJECT, 3WD 1WD",
        "M_JC, 3WD 1WD",
        "M_PRE, 7CD 3CD 1CD",
        "M_IN_ORD, 7CD 3CD 1CD",
        "M_IN_SUM, 7CD 3CD 1CD",
        "M_SELF, 7CD 3CD 1CD",
        "M_PROACTIVE, 7CD 3CD 1CD",
        "M_ARB_ENTRUST, 7CD 3CD 1CD",
        "X_REVIEW_REQUEST, ''"
    })
    void everyRuleSaysWhenItIsRemindedOf(String code, String words) {
        assertThat(DeadlineTable.rule(code).reminding().words()).isEqualTo(words);
    }

    @Test
    void mediationAndPetitionsMayBeExtendedOnceAndNothingElse() {
        assertThat(DeadlineTable.rule("M_PRE").extension()).isEqualTo(new Extension(30, 1));
        assertThat(DeadlineTable.rule("X_HANDLE").extension()).isEqualTo(new Extension(30, 1));
        assertThat(DeadlineTable.rule("M_PROACTIVE").extension()).isEqualTo(new Extension(15, 1));
        assertThat(DeadlineTable.rule("M_ARB_ENTRUST").extension()).isEqualTo(Extension.NONE);
        assertThat(DeadlineTable.codes()).hasSize(61);
    }
}
