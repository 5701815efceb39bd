package org.niangjia.mediation.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.sheet.Line;

/**
 * 请求: one for money says how much, since the complexity of the case, its figures and the next agreement are measured by it;
 * one for a deed (确认劳动关系, 补缴社会保险, 出具证明) has no sum. Nobody ticks which it is: the words of the request tell.
 */
class ClaimRules {

    private static final Pattern PAYMENT = Pattern.compile("支付|给付|补发|发放|赔偿|补偿|拖欠|欠薪|欠发|克扣|结清|清偿");

    private static final Pattern MONEY =
            Pattern.compile("工资|薪|报酬|(?<!缴)费|款|奖金|年终奖|提成|津贴|补贴|补助|押金|保证金|违约金|抚恤金|差额|损失|(工伤|保险|生育|医疗).{0,6}待遇");

    private static final Pattern DEED =
            Pattern.compile("确认|认定|补缴|补记|缴纳|补办|办理|出具|开具|恢复|继续履行|履行.{0,6}合同|撤销|订立|签订|转移|道歉|消除影响");

    private ClaimRules() {}

    static List<FieldError> claim(Line claim, LocalDate today) {
        return claim.amount("amount").isEmpty() && isForMoney(claim.text("item").orElse(""))
                ? List.of(new FieldError("amount", "这是给付金钱的请求，请填写金额（元）；数额没有算清的，按现有材料估算并在计算说明里写明。"))
                : List.of();
    }

    /** 补缴社会保险费 asks for a deed, 恢复劳动关系并补发工资 for money as well. */
    static boolean isForMoney(String item) {
        return PAYMENT.matcher(item).find()
                || MONEY.matcher(item).find() && !DEED.matcher(item).find();
    }
}
