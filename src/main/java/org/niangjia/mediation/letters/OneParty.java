package org.niangjia.mediation.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.document.ToldCase.Occasion;
import org.niangjia.document.content.Particulars;
import org.niangjia.mediation.dispute.Agent;
import org.niangjia.mediation.dispute.DeliveryAddress;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.Employer;
import org.niangjia.mediation.dispute.Worker;
import org.niangjia.privacy.Personal;

/** One of the parties, for the letters that each of them signs: where to reach it, and who acts for it. */
record OneParty(
        String role,
        String label,
        String name,
        String idNo,
        String address,
        String phone,
        @Nullable Agent agent) {

    static List<OneParty> of(Dispute dispute) {
        return Stream.concat(
                        dispute.workers().stream().map(OneParty::worker),
                        dispute.employers().stream().map(OneParty::employer))
                .toList();
    }

    private static OneParty worker(Worker it) {
        return new OneParty(it.role(), "劳动者" + it.n(), it.name(), it.idNo(), it.address(), it.phone(), it.agent());
    }

    private static OneParty employer(Employer it) {
        return new OneParty(it.role(), "用人单位" + it.n(), it.name(), it.uscc(), it.address(), it.phone(), it.agent());
    }

    boolean hasAgent() {
        return agent != null && agent.name() != null;
    }

    Occasion occasion() {
        return new Occasion(role, label);
    }

    Particulars particulars(Dispute dispute) {
        Optional<DeliveryAddress> delivery = dispute.addresses().stream()
                .filter(address -> address.party().equals(role))
                .findFirst();
        return Particulars.none()
                .personal("当事人", name, Personal.NAME)
                .text("送达方式", delivery.map(it -> Labels.delivery(it.type())).orElse(""))
                .personal("送达地址", delivery.map(DeliveryAddress::addr).orElse(address), Personal.ADDRESS)
                .personal("送达电话", delivery.map(DeliveryAddress::phone).orElse(phone), Personal.PHONE)
                .text("电子邮箱", delivery.map(DeliveryAddress::email).orElse(""))
                .text("微信号", delivery.map(DeliveryAddress::wechat).orElse(""))
                .holds(
                        "同意电子送达",
                        delivery.filter(DeliveryAddress::agreeElectronic).isPresent())
                .and(mandate());
    }

    private Particulars mandate() {
        return Particulars.none()
                .personal("委托人", name, Personal.NAME)
                .personal("委托人证件", idNo, Personal.ID_NO)
                .personal("委托人住所", address, Personal.ADDRESS)
                .personal("委托人电话", phone, Personal.PHONE)
                .personal("受委托人", agent == null ? "" : agent.name(), Personal.NAME)
                .personal("受委托人证件", agent == null ? "" : agent.idNo(), Personal.ID_NO)
                .text("受委托人身份", agent == null ? "" : Labels.agent(agent.type()))
                .holds("特别授权", agent != null && agent.maySettle());
    }
}
