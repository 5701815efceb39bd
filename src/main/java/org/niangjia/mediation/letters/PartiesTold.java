package org.niangjia.mediation.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.wording.Wording;
import org.niangjia.mediation.dispute.Agent;
import org.niangjia.mediation.dispute.Claim;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.Employer;
import org.niangjia.mediation.dispute.Evidence;
import org.niangjia.mediation.dispute.Representative;
import org.niangjia.mediation.dispute.Worker;
import org.niangjia.privacy.IdentityDocument;
import org.niangjia.privacy.IdentityNumber;
import org.niangjia.privacy.Personal;

/** Who disputes what with whom, under the tags of the templates. */
final class PartiesTold {

    private final Dispute dispute;

    PartiesTold(Dispute dispute) {
        this.dispute = dispute;
    }

    Particulars particulars() {
        String workers = named(dispute.workers(), Worker::name, "人");
        String employers = named(dispute.employers(), Employer::name, "家单位");
        boolean byEmployer =
                !dispute.claims().isEmpty() && dispute.claims().stream().noneMatch(Claim::isWorkers);
        return Particulars.none()
                .personal("劳动者", workers, Personal.NAME)
                .text("用人单位", employers)
                .and(byEmployer ? firm("申请人", employers) : people("申请人", workers))
                .and(byEmployer ? people("被申请人", workers) : firm("被申请人", employers))
                .count("劳动者人数", dispute.workers().size())
                .sum("请求总额", byEmployer ? dispute.counterclaimed() : dispute.claimed())
                .rows("劳动者名单", rows(dispute.workers(), PartiesTold::worker))
                .rows("用人单位名单", rows(dispute.employers(), PartiesTold::employer))
                .rows("代表人名单", rows(dispute.representatives(), PartiesTold::representative))
                .rows("请求", rows(dispute.claims(), PartiesTold::claim))
                .rows("证据", rows(dispute.evidence(), PartiesTold::evidence));
    }

    private static Particulars people(String tag, String names) {
        return Particulars.none().personal(tag, names, Personal.NAME);
    }

    private static Particulars firm(String tag, String names) {
        return Particulars.none().text(tag, names);
    }

    static <T> List<Particulars> rows(List<T> all, Function<T, Particulars> row) {
        return all.stream().map(row).toList();
    }

    /** 张测试等12人: a letter names one of many. */
    private static <T> String named(List<T> all, Function<T, String> name, String counted) {
        if (all.size() <= 3) {
            return String.join("、", all.stream().map(name).toList());
        }
        return name.apply(all.get(0)) + "等" + all.size() + counted;
    }

    private static Particulars worker(Worker worker) {
        return person(worker.name(), worker.idType(), worker.idNo(), worker.phone())
                .text("性别", worker.gender().equals("M") ? "男" : "女")
                .text("出生日期", birth(worker))
                .personal("住址", worker.address(), Personal.ADDRESS)
                .text("工作单位", worker.employerName())
                .text("岗位", worker.job())
                .day("入职日期", worker.entryDate())
                .day("离职日期", worker.leaveDate())
                .and(agent(worker.agent()));
    }

    private static String birth(Worker worker) {
        if (worker.birthDate() != null) {
            return Wording.day(worker.birthDate());
        }
        boolean tells = worker.idType().equals(IdentityDocument.Kind.ID_CARD.name())
                && IdentityNumber.faultIn(worker.idNo()).isEmpty();
        return tells ? Wording.day(IdentityNumber.of(worker.idNo()).birthDate()) : "";
    }

    private static Particulars representative(Representative one) {
        return person(one.name(), one.idType(), one.idNo(), one.phone());
    }

    private static Particulars person(String name, String idType, String idNo, @Nullable String phone) {
        return Particulars.none()
                .personal("姓名", name, Personal.NAME)
                .text("证件类型", IdentityDocument.Kind.valueOf(idType).getLabel())
                .personal("证件号码", idNo, Personal.ID_NO)
                .personal("电话", phone, Personal.PHONE);
    }

    private static Particulars employer(Employer employer) {
        String standing = employer.isDispatchAgency() ? "劳务派遣单位" : employer.isUserUnit() ? "用工单位" : "用人单位";
        return Particulars.none()
                .text("名称", employer.name())
                .text("地位", standing)
                .text("信用代码", employer.uscc())
                .text("法定代表人", employer.legalRep())
                .text("职务", employer.repDuty())
                .text("住所", employer.address())
                .personal("联系人", employer.contact(), Personal.NAME)
                .personal("电话", employer.phone(), Personal.PHONE)
                .and(agent(employer.agent()));
    }

    static Particulars agent(@Nullable Agent agent) {
        return Particulars.none()
                .personal("代理人", agent == null ? "" : agent.name(), Personal.NAME)
                .text("代理人身份", agent == null ? "" : Labels.agent(agent.type()))
                .text("代理权限", agent == null ? "" : agent.maySettle() ? "特别授权" : "一般代理");
    }

    private static Particulars claim(Claim claim) {
        return Particulars.none()
                .text("事项", claim.item())
                .sum("金额", claim.amount())
                .text("计算说明", claim.calcNote());
    }

    private static Particulars evidence(Evidence evidence) {
        return Particulars.none()
                .text("证据名称", evidence.name())
                .text("证明事实", evidence.purpose())
                .text("原件份数", count(evidence.original()))
                .text("复印件份数", count(evidence.copy()));
    }

    private static String count(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /** The names of the parties by role, for whoever names one of them. */
    static List<String> roles(Dispute dispute) {
        List<String> roles = new ArrayList<>();
        dispute.workers().forEach(worker -> roles.add(worker.role()));
        dispute.employers().forEach(employer -> roles.add(employer.role()));
        return roles;
    }
}
