package org.niangjia.petition;

import java.util.Map;
import org.niangjia.Office;

/** A petition as it comes in; every name in it is made up. */
public final class APetition {

    private APetition() {}

    public static Map<String, Object> aPetition(Object... more) {
        Map<String, Object> answers = Office.answers(
                "source", "SELF",
                "channel", "LETTER",
                "receivedOn", "2026-11-20",
                "petitioner", "张测试",
                "phone", "13800000000",
                "category", "WAGE",
                "content", "反映拖欠工资，请求督促支付。",
                "consentPersonalInfo", true);
        answers.putAll(Office.answers(more));
        return answers;
    }
}
