package org.niangjia.mediation.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists as they come with a registration. Invented people and firms. */
public class ADispute {

    public static final String EMPLOYER_CODE = "91421000MA00000006";

    private ADispute() {}

    public static Map<String, Object> worker(Object... more) {
        return with(
                Map.of(
                        "name", "张测试",
                        "gender", "M",
                        "idType", "ID_CARD",
                        "idNo", "420102198001011231",
                        "phone", "13800000000",
                        "address", "江州市沙洲区测试路1号",
                        "employerName", "江汉纺织有限公司",
                        "job", "装配工",
                        "entryDate", "2024-03-01",
                        "monthlyWage", "6200.00"),
                more);
    }

    public static Map<String, Object> employer(Object... more) {
        return with(
                Map.of(
                        "name", "江汉纺织有限公司",
                        "uscc", EMPLOYER_CODE,
                        "legalRep", "李测试",
                        "address", "江州市沙洲区金桥街道2号",
                        "contact", "王测试",
                        "phone", "0716-8123456"),
                more);
    }

    public static Map<String, Object> claim(Object... more) {
        return with(Map.of("item", "拖欠工资", "amount", "18600.00", "calcNote", "2026年6月至8月"), more);
    }

    public static Map<String, Object> lists() {
        return Map.of("workers", List.of(worker()), "employers", List.of(employer()), "claims", List.of(claim()));
    }

    private static Map<String, Object> with(Map<String, Object> usual, Object... more) {
        Map<String, Object> all = new HashMap<>(usual);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}
