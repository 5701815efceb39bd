package org.niangjia.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demonstration's petitioners came for. Nobody in them exists. */
final class DemoStories {

    private DemoStories() {}

    /** The day on which it is done. */
    enum Day {
        TODAY
    }

    /** @param daysAgo when it was done */
    record Deed(String login, int daysAgo, Map<String, Object> answers) {}

    /** @param daysAgo when it came in */
    record Story(String clerk, int daysAgo, Map<String, Object> register, List<Deed> deeds) {}

    static List<Story> all() {
        return List.of(
                story("intake", 1, "VISIT", "张测试", "13800000001", "WAGE", "江汉纺织有限公司拖欠2026年8月至10月工资，三个月共18600元，请求督促支付。"),
                story("intake", 3, "LETTER", "李样例", "13800000002", "INSURANCE", "单位未为本人缴纳2025年度社会保险，请求协调补缴。"),
                story("intake", 13, "CALL", "王示范", "13800000003", "SAFETY", "车间通风设备停用半个月，请求工会督促整改。"),
                story("intake", 20, "ONLINE", "赵虚构", "13800000004", "OTHER", "咨询后认为单位补贴发放不公，请求说明。"),
                story(
                        "intake",
                        10,
                        "LETTER",
                        "欧阳举例",
                        "13800000005",
                        "CONTRACT",
                        "劳动合同到期后未续签，仍在原岗位工作，请求协调补签。",
                        deed("intake", 8, "decision", "ACCEPT", "opinion", "属于本会职权范围，予以受理。")),
                story(
                        "intake",
                        40,
                        "VISIT",
                        "周假名",
                        "13800000006",
                        "WELFARE",
                        "食堂补贴连续四个月未发，请求了解情况并答复。",
                        deed("intake", 38, "decision", "ACCEPT", "opinion", "予以受理。"),
                        deed("intake", 33, "method", "HAND", "informedOn", Day.TODAY, "documentNo", "江工信告〔2026〕1号")),
                story(
                        "intake",
                        58,
                        "LETTER",
                        "吴化名",
                        "13800000007",
                        "UNION",
                        "反映换届选举程序不规范，请求核查。",
                        deed("intake", 56, "decision", "ACCEPT", "opinion", "予以受理。"),
                        deed("intake", 50, "method", "POST", "informedOn", Day.TODAY, "documentNo", "江工信告〔2026〕2号"),
                        deed(
                                "rights-officer",
                                38,
                                "result",
                                "EXTEND",
                                "findings",
                                "涉及两届会员大会记录，需调阅档案。",
                                "extensionReason",
                                "档案分散在三处，短期内难以核全。")),
                story(
                        "intake",
                        45,
                        "CALL",
                        "郑试用",
                        "13800000008",
                        "HARDSHIP",
                        "本人患病后家庭支出大，请求了解帮扶政策。",
                        deed("intake", 43, "decision", "ACCEPT", "opinion", "予以受理。"),
                        deed("intake", 40, "method", "ELECTRONIC", "informedOn", Day.TODAY),
                        deed(
                                "rights-officer",
                                28,
                                "result",
                                "OPINION",
                                "findings",
                                "已电话核实家庭情况，符合临时救助条件。",
                                "opinion",
                                "建议其向户籍地工会申请困难职工帮扶，并已转告所需材料。")),
                story(
                        "intake",
                        9,
                        "VISIT",
                        "孙演示",
                        "13800000009",
                        "INJURY",
                        "工伤认定后单位未支付医疗费，本人愿意调解。",
                        deed(
                                "intake",
                                7,
                                "decision",
                                "MEDIATE",
                                "petitionerAgrees",
                                true,
                                "opinion",
                                "属于劳动争议，信访人同意转调解。"),
                        deed("intake", 7, "method", "HAND", "informedOn", Day.TODAY)),
                story("county-clerk1", 2, "VISIT", "钱示例", "13800000010", "WAGE", "装修工程结束后仍欠两个月工资，请求协调。"),
                story(
                        "county-clerk1",
                        16,
                        "LETTER",
                        "冯试验",
                        "13800000011",
                        "WELFARE",
                        "高温津贴未按标准发放。",
                        deed("county-clerk1", 14, "decision", "ACCEPT", "opinion", "予以受理。"),
                        deed("county-clerk1", 12, "method", "POST", "informedOn", Day.TODAY)),
                story(
                        "county-clerk2",
                        6,
                        "CALL",
                        "陈模拟",
                        "13800000012",
                        "OTHER",
                        "反映厂区门口道路积水。",
                        deed(
                                "county-clerk2",
                                4,
                                "decision",
                                "TRANSFER",
                                "transferTo",
                                "松江县住房和城乡建设局",
                                "opinion",
                                "不属于工会职权，转送有权处理的机关。"),
                        deed("county-clerk2", 4, "method", "ELECTRONIC", "informedOn", Day.TODAY)));
    }

    private static Story story(
            String clerk,
            int daysAgo,
            String channel,
            String petitioner,
            String phone,
            String category,
            String content,
            Deed... deeds) {
        Map<String, Object> register = new HashMap<>(Map.of(
                "source", "SELF",
                "channel", channel,
                "receivedOn", Day.TODAY,
                "petitioner", petitioner,
                "phone", phone,
                "category", category,
                "content", content,
                "consentPersonalInfo", true));
        if (channel.equals("VISIT")) {
            register.put("visitors", 1);
        }
        return new Story(clerk, daysAgo, register, List.of(deeds));
    }

    private static Deed deed(String login, int daysAgo, Object... answers) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            map.put((String) answers[i], answers[i + 1]);
        }
        return new Deed(login, daysAgo, map);
    }
}
