package org.niangjia.mediation.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Rule;

/** What one term, and the agreement around it, must say to be one. */
class TermRules {

    static final Rule NONE = (line, today) -> List.of();

    /** 法释〔2004〕12号第8条: what the court would have to decide beforehand is no agreement. */
    private static final Pattern LEFT_TO_THE_COURT =
            Pattern.compile("不履行[^。；]{0,40}(请求|由|申请|提请)[^。；]{0,20}法院[^。；]{0,20}(裁判|判决|裁决)");

    private static final Pattern NO_SOCIAL_INSURANCE =
            Pattern.compile("(放弃|不再?要求|免除|不缴|不予缴纳|无需缴纳)[^。；]{0,20}(社会保险|社保|养老保险|五险)");

    private TermRules() {}

    static List<FieldError> head(Line head, LocalDate today) {
        return Stream.of("defaultClause", "waiverNote", "manner")
                .filter(key -> leavesToTheCourt(head, key))
                .map(TermRules::leftToTheCourt)
                .toList();
    }

    static List<FieldError> term(Line term, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (term.text("obligor").equals(term.text("obligee"))) {
            faults.add(new FieldError("obligee", "权利人不能就是义务人。"));
        }
        if (term.says("kind", "PAY")) {
            faults.addAll(payment(term));
        } else if (term.text("kind").isPresent() && term.text("text").isEmpty()) {
            faults.add(new FieldError("text", "请写明条款内容。"));
        }
        if (leavesToTheCourt(term, "text")) {
            faults.add(leftToTheCourt("text"));
        }
        return faults;
    }

    /** 最高人民法院关于人民调解协议司法确认程序的规定: a payment without a sum and a day cannot be enforced. */
    private static List<FieldError> payment(Line term) {
        List<FieldError> faults = new ArrayList<>();
        if (term.amount("amount").isEmpty()) {
            faults.add(new FieldError("amount", "给付金钱的条款请填写金额。"));
        }
        if (term.day("dueDate").isEmpty()) {
            faults.add(new FieldError("dueDate", "给付金钱的条款请填写履行期限。"));
        }
        if (term.says("isPaymentObligation", "false")) {
            faults.add(new FieldError("isPaymentObligation", "给付金钱就是给付义务。"));
        }
        return faults;
    }

    static List<FieldError> performance(Line performance, LocalDate today) {
        return performance.says("result", "PART")
                        && performance.amount("amount").isEmpty()
                ? List.of(new FieldError("amount", "部分履行的请填写履行了多少。"))
                : List.of();
    }

    static boolean givesUpSocialInsurance(String text) {
        return NO_SOCIAL_INSURANCE.matcher(text).find();
    }

    private static boolean leavesToTheCourt(Line line, String key) {
        return line.text(key)
                .filter(text -> LEFT_TO_THE_COURT.matcher(text).find())
                .isPresent();
    }

    private static FieldError leftToTheCourt(String key) {
        return new FieldError(key, "不得约定“一方不履行协议，另一方可以请求人民法院对案件作出裁判”（《最高人民法院关于人民法院民事调解工作若干问题的规定》），请改写为违约责任。");
    }
}
