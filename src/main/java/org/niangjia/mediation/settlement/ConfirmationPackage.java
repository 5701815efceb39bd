package org.niangjia.mediation.settlement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.mediation.dispute.Agent;
import org.niangjia.mediation.dispute.DeliveryAddress;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.dispute.Employer;
import org.niangjia.mediation.dispute.Worker;

/** 司法确认材料包: what both parties hand to the court, and what of it is there (民诉法解释第354条, 法释〔2011〕5号第4条). */
record ConfirmationPackage(Agreement agreement, Dispute dispute, boolean inEffect, List<String> fileNames) {

    List<Material> materials() {
        Stream<Material> always = Stream.of(
                file("司法确认申请书", "申请书"),
                new Material("调解协议书", inEffect ? "" : "协议尚未签署齐全"),
                file("调解组织主持调解的证明", "调解证明"),
                file("身份证明、资格证明", "身份证", "营业执照", "资格证明"),
                addresses());
        return Stream.concat(always, agents()).toList();
    }

    private Material file(String name, String... calledLike) {
        boolean there =
                Stream.of(calledLike).anyMatch(part -> fileNames.stream().anyMatch(file -> file.contains(part)));
        return new Material(name, there ? "" : "材料里还没有名称含“" + String.join("”或“", calledLike) + "”的文件");
    }

    private Material addresses() {
        Set<String> known =
                dispute.addresses().stream().map(DeliveryAddress::party).collect(Collectors.toSet());
        String lacking = Stream.concat(
                        dispute.workers().stream().map(Worker::role),
                        dispute.employers().stream().map(Employer::role))
                .filter(role -> !known.contains(role))
                .map(DisputeSheets::titleOf)
                .collect(Collectors.joining("、"));
        return new Material("双方住所、送达地址、电话", lacking.isEmpty() ? "" : "还没有登记送达地址：" + lacking);
    }

    /** Nothing where nobody acts for a party. */
    private Stream<Material> agents() {
        List<Agent> agents = Stream.concat(
                        dispute.workers().stream().map(Worker::agent),
                        dispute.employers().stream().map(Employer::agent))
                .flatMap(Stream::ofNullable)
                .toList();
        boolean unauthorised = agents.stream().anyMatch(agent -> agent.letter() == null);
        return agents.isEmpty()
                ? Stream.empty()
                : Stream.of(new Material("授权委托书", unauthorised ? "有代理人还没有登记授权委托书" : ""));
    }
}
