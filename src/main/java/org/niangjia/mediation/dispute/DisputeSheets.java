package org.niangjia.mediation.dispute;

import static org.niangjia.mediation.sheet.Blank.address;
import static org.niangjia.mediation.sheet.Blank.amount;
import static org.niangjia.mediation.sheet.Blank.choice;
import static org.niangjia.mediation.sheet.Blank.count;
import static org.niangjia.mediation.sheet.Blank.creditCode;
import static org.niangjia.mediation.sheet.Blank.email;
import static org.niangjia.mediation.sheet.Blank.idNo;
import static org.niangjia.mediation.sheet.Blank.line;
import static org.niangjia.mediation.sheet.Blank.name;
import static org.niangjia.mediation.sheet.Blank.pastDay;
import static org.niangjia.mediation.sheet.Blank.phone;
import static org.niangjia.mediation.sheet.Blank.side;
import static org.niangjia.mediation.sheet.Blank.story;
import static org.niangjia.mediation.sheet.Blank.yes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.mediation.sheet.Blank;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.privacy.IdentityDocument;
import org.niangjia.privacy.Personal;

/** The sheets of a dispute, with the keys of domain rules §3.6. */
public final class DisputeSheets {

    /** All the workers of a collective dispute, as one side. */
    public static final String ALL_WORKERS = "WORKERS";

    /** How roles begin, with what people call each. */
    public static final String[] SIDES = {
        ALL_WORKERS, "全体劳动者", "WORKER-", "劳动者", "EMPLOYER-", "用人单位", "REPRESENTATIVE-", "代表人"
    };

    private static final List<Blank> AGENT = List.of(
            name("agent.name", "代理人姓名").hinted("有代理人的，姓名和代理权限必填。"),
            idNo("agent.idNo", "代理人身份证号"),
            choice(
                    "agent.type",
                    "代理人身份",
                    "LAWYER",
                    "律师",
                    "LEGAL_AID",
                    "法律援助",
                    "RELATIVE",
                    "近亲属",
                    "UNION",
                    "工会推荐",
                    "EMPLOYEE",
                    "工作人员",
                    "OTHER",
                    "其他"),
            choice("agent.authority", "代理权限", "GENERAL", "一般", "SPECIAL", "特别"),
            line("agent.letter", "授权委托书"));

    private static final String[] ID_TYPES = Stream.of(IdentityDocument.Kind.values())
            .flatMap(kind -> Stream.of(kind.name(), kind.getLabel()))
            .toArray(String[]::new);

    private static final String[] PARTIES = {"WORKER", "劳动者", "EMPLOYER", "用人单位"};

    public static final Sheet WORKERS = new Sheet(
            "workers",
            "劳动者",
            "dispute_worker",
            "WORKER",
            Stream.concat(
                            Stream.of(
                                    name("name", "姓名").needed(),
                                    choice("gender", "性别", "M", "男", "F", "女").needed(),
                                    pastDay("birthDate", "出生日期")
                                            .sealed(Personal.TEXT)
                                            .hinted("有居民身份证的不必填写。"),
                                    line("nation", "民族"),
                                    choice("idType", "证件类型", ID_TYPES).needed(),
                                    idNo("idNo", "证件号码").needed(),
                                    phone("phone", "电话").needed(),
                                    address("address", "住址").needed(),
                                    line("employerName", "所在单位").needed(),
                                    line("job", "岗位"),
                                    pastDay("entryDate", "入职日期").needed(),
                                    pastDay("leaveDate", "离职日期"),
                                    choice(
                                            "contractType",
                                            "用工形式",
                                            "WRITTEN",
                                            "书面",
                                            "DE_FACTO",
                                            "事实",
                                            "DISPATCH",
                                            "劳务派遣",
                                            "PART_TIME",
                                            "非全日制",
                                            "NEW_FORM",
                                            "新业态"),
                                    amount("monthlyWage", "月工资（元）"),
                                    yes("isUnionMember", "是否工会会员")),
                            AGENT.stream())
                    .toList(),
            PartyRules::worker);

    public static final Sheet EMPLOYERS = new Sheet(
            "employers",
            "用人单位",
            "dispute_employer",
            "EMPLOYER",
            Stream.concat(
                            Stream.of(
                                    line("name", "名称").needed(),
                                    choice(
                                            "standing",
                                            "地位",
                                            "EMPLOYER",
                                            "用人单位",
                                            "DISPATCH_AGENCY",
                                            "劳务派遣单位",
                                            "USER_UNIT",
                                            "用工单位"),
                                    creditCode("uscc", "统一社会信用代码").needed(),
                                    name("legalRep", "法定代表人").needed(),
                                    line("repDuty", "法定代表人职务"),
                                    address("address", "住所").needed(),
                                    line("industry", "行业"),
                                    line("ownership", "所有制"),
                                    count("employees", "职工人数"),
                                    yes("hasUnion", "是否建立工会"),
                                    name("contact", "联系人").needed(),
                                    phone("phone", "联系电话").needed()),
                            AGENT.stream())
                    .toList(),
            PartyRules::agent);

    public static final Sheet REPRESENTATIVES = new Sheet(
            "representatives",
            "代表人",
            "dispute_representative",
            "REPRESENTATIVE",
            List.of(
                    name("name", "姓名").needed(),
                    choice("idType", "证件类型", ID_TYPES).needed(),
                    idNo("idNo", "证件号码").needed(),
                    phone("phone", "电话"),
                    line("letter", "推选书")),
            PartyRules::document);

    public static final Sheet CLAIMS = new Sheet(
            "claims",
            "请求",
            "dispute_claim",
            null,
            List.of(
                    line("item", "请求事项").sealed(Personal.TEXT).needed(),
                    amount("amount", "金额（元）").hinted("给付金钱的请求必填；确认劳动关系、补缴社会保险、出具证明等没有金额的不填。"),
                    story("calcNote", "计算说明"),
                    choice("party", "提出的一方", PARTIES).hinted("不填为劳动者。")),
            ClaimRules::claim);

    public static final Sheet EVIDENCE = new Sheet(
            "evidence",
            "证据",
            "dispute_evidence",
            null,
            List.of(
                    line("name", "证据名称").sealed(Personal.TEXT).needed(),
                    story("purpose", "证明的事实"),
                    count("original", "原件份数"),
                    count("copy", "复印件份数"),
                    choice("party", "提交的一方", PARTIES)),
            PartyRules.NONE);

    public static final Sheet ADDRESSES = new Sheet(
            "deliveryAddresses",
            "送达地址",
            "dispute_delivery",
            "DELIVERY",
            List.of(
                    side("party", "当事人", SIDES).needed().hinted("写成 WORKER-1、EMPLOYER-1 的样子。"),
                    choice("type", "送达方式", "MAIL", "邮寄", "DIRECT", "直接送达", "ELECTRONIC", "电子送达")
                            .needed(),
                    address("addr", "送达地址").hinted("邮寄、直接送达的必填。"),
                    phone("phone", "送达电话").hinted("电子送达的，电话、电子邮箱、微信号至少填一项。"),
                    email("email", "电子邮箱"),
                    name("wechat", "微信号"),
                    yes("agreeElectronic", "同意电子送达").needed()),
            PartyRules::delivery);

    public static final List<Sheet> ALL = List.of(WORKERS, EMPLOYERS, REPRESENTATIVES, CLAIMS, EVIDENCE, ADDRESSES);

    private DisputeSheets() {}

    /** What people call a party by its role: {@code WORKER-1} is 劳动者1. */
    public static String titleOf(String role) {
        if (role.equals(ALL_WORKERS)) {
            return "全体劳动者";
        }
        return Stream.of(WORKERS, EMPLOYERS, REPRESENTATIVES)
                .filter(sheet -> role.startsWith(sheet.role() + "-"))
                .findFirst()
                .map(sheet -> role.replace(sheet.role() + "-", sheet.title()))
                .orElse(role);
    }

    public static Optional<Sheet> of(String key) {
        return ALL.stream().filter(sheet -> sheet.key().equals(key)).findFirst();
    }
}
