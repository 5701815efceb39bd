package org.niangjia.mediation.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.content.Particulars;
import org.niangjia.mediation.dispute.Agent;
import org.niangjia.mediation.dispute.Claim;
import org.niangjia.mediation.dispute.DeliveryAddress;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.Employer;
import org.niangjia.mediation.dispute.Evidence;
import org.niangjia.mediation.dispute.Representative;
import org.niangjia.mediation.dispute.Worker;
import org.niangjia.mediation.settlement.Agreement;
import org.niangjia.mediation.settlement.Head;
import org.niangjia.mediation.settlement.Performance;
import org.niangjia.mediation.settlement.Stage;
import org.niangjia.mediation.settlement.Term;

/** An invented dispute about wages, told whole: two workers, one employer, an agreement in two instalments. */
final class AWageDispute {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

    private static final CaseNumber NUMBER = new CaseNumber("TJ4210022026000089");

    private AWageDispute() {}

    static Dispute dispute() {
        return new Dispute(
                NUMBER,
                List.of(worker(1, "张测试", "420102198001011231"), worker(2, "欧阳测试", "42010219800101124X")),
                List.of(employer()),
                List.of(new Representative(1, "张测试", "ID_CARD", "420102198001011231", "13800000000", "推选书")),
                List.of(
                        new Claim(1, "支付拖欠的工资", new BigDecimal("18600"), "2026年6月至8月，每月6200元", "WORKER"),
                        new Claim(2, "支付未休年休假工资", new BigDecimal("1425.50"), null, null)),
                List.of(new Evidence(1, "工资条", "2026年5月以前的工资数额", 0, 3, "WORKER")),
                List.of(new DeliveryAddress(
                        1, "WORKER-1", "ELECTRONIC", "江州市沙洲区金桥街道测试路1号", "13800000000", "t@example.com", null, true)));
    }

    private static Worker worker(int n, String name, String idNo) {
        return new Worker(
                n,
                name,
                "M",
                null,
                "汉族",
                "ID_CARD",
                idNo,
                "13800000000",
                "江州市沙洲区金桥街道测试路1号",
                "江汉纺织有限公司",
                "装配工",
                LocalDate.of(2024, 3, 1),
                null,
                "WRITTEN",
                new BigDecimal("6200"),
                true,
                new Agent("李律师", "420102198001011231", "LEGAL_AID", "SPECIAL", "授权委托书"));
    }

    private static Employer employer() {
        return new Employer(
                1,
                "江汉纺织有限公司",
                "EMPLOYER",
                "91421000MA00000006",
                "王测试",
                "总经理",
                "江州市沙洲区测试大道8号",
                "纺织",
                "民营",
                120,
                true,
                "赵测试",
                "13900000000",
                new Agent("钱测试", null, "EMPLOYEE", "GENERAL", null));
    }

    static Agreement agreement() {
        return new Agreement(
                NUMBER,
                Stage.values()[0],
                1,
                new Head(
                        new BigDecimal("18000"),
                        null,
                        "用人单位分两期以银行转账方式支付。",
                        "任何一期逾期的，剩余款项立即到期，并自逾期之日起按全国银行间同业拆借中心公布的一年期贷款市场报价利率支付利息。",
                        "劳动者自愿放弃其余请求。",
                        4,
                        true,
                        true,
                        false),
                List.of(term(1, LocalDate.of(2026, 12, 10)), term(2, LocalDate.of(2027, 1, 10)), certificate()),
                List.of(),
                List.of(new Performance(
                        1,
                        1,
                        Performance.Result.PART,
                        LocalDate.of(2026, 12, 11),
                        new BigDecimal("5000"),
                        false,
                        "回单")));
    }

    private static Term term(int n, LocalDate due) {
        return new Term(
                n,
                "PAY",
                "EMPLOYER-1",
                "WORKER-1",
                "WAGE",
                new BigDecimal("9000"),
                due,
                n,
                "6222020000000000000",
                true,
                null);
    }

    private static Term certificate() {
        return new Term(
                3,
                "CERTIFICATE",
                "EMPLOYER-1",
                "WORKER-1",
                null,
                null,
                LocalDate.of(2026, 12, 10),
                null,
                null,
                false,
                null);
    }

    static Told told() {
        return new Told(
                Map.of(
                        "channel", "法院委派（立案前）",
                        "courtName", "江州市沙洲区人民法院",
                        "courtCaseNo", "（2026）鄂1002诉前调123号",
                        "assignmentLetterNo", "（2026）委派字第45号",
                        "assignmentReceivedAt", "2026年11月20日",
                        "applicationMode", "书面",
                        "applicationReceivedAt", "2026年11月19日",
                        "disputeCategory", "劳动报酬",
                        "limitationStart", "2026年9月1日",
                        "arbitrationStatus", "未仲裁"),
                Map.of(
                        "acceptReview", Map.of("decidedOn", "2026年11月21日"),
                        "terminate", Map.of("focus", "工资标准", "difficulties", "差距较大", "directSuit", "不属于")));
    }

    /** Every tag filled: with what is told above, else with what it means. */
    static Particulars whole() {
        Vocabulary vocabulary = new Vocabulary();
        Particulars whole = vocabulary.blank();
        vocabulary.tags().stream()
                .filter(Vocabulary.Tag::isOfTheCase)
                .forEach(tag -> whole.text(tag.name(), "［" + tag.meaning() + "］"));
        vocabulary.tags().stream()
                .filter(Vocabulary.Tag::isList)
                .forEach(list -> whole.rows(list.name(), List.of(row(vocabulary, list.name()))));
        Map<String, String> names = new HashMap<>();
        OneParty.of(dispute()).forEach(party -> names.put(party.role(), party.name()));
        filled(new RecordTold(told()).particulars(), whole, vocabulary);
        return whole.and(new PartiesTold(dispute()).particulars())
                .and(OneParty.of(dispute()).get(0).particulars(dispute()))
                .and(new AgreementTold(agreement(), names, TODAY).particulars())
                .day("协议生效日", LocalDate.of(2026, 12, 1))
                .text("案号", NUMBER.value())
                .text("制发单位", "江州市总工会")
                .text("调解组织", "江州市总工会劳动争议诉调对接工作室")
                .text("制发日期", "2026年12月20日")
                .text("文号", "江工调〔2026〕12号")
                .text("替代说明", "")
                .holds("委托", false)
                .holds("口头申请", false);
    }

    private static void filled(Particulars told, Particulars whole, Vocabulary vocabulary) {
        vocabulary.tags().stream()
                .filter(tag -> tag.isOfTheCase() && told.has(tag.name()))
                .forEach(tag -> whole.text(tag.name(), told.text(tag.name())));
    }

    private static Particulars row(Vocabulary vocabulary, String list) {
        Particulars row = Particulars.none();
        vocabulary.tags().stream()
                .filter(tag -> Stream.of(tag.lists().split(" ")).anyMatch(list::equals))
                .forEach(tag -> row.text(tag.name(), tag.meaning()));
        return row;
    }
}
