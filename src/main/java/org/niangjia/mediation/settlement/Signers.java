package org.niangjia.mediation.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.DisputeSheets;

/** 须由谁签署 (§3.5): both parties; where no court referred the dispute, the mediator and the seal of the organisation too. */
class Signers {

    static final String MEDIATOR = "MEDIATOR";
    static final String SECOND_MEDIATOR = "MEDIATOR-2";
    static final String SEAL = "SEAL";
    static final String RECEIPT = "RECEIPT-";

    private Signers() {}

    /** Whose signature, seal or receipt makes the agreement take effect, with what people call each. */
    static Map<String, String> required(Channel channel, Dispute dispute) {
        if (channel != Channel.COURT_IN) {
            return signing(channel, dispute);
        }
        Map<String, String> signers = new LinkedHashMap<>();
        parties(dispute).forEach((role, name) -> signers.put(RECEIPT + role, name + "签收法院文书"));
        return signers;
    }

    /** Without whose signature or seal nothing is agreed. */
    static Map<String, String> signing(Channel channel, Dispute dispute) {
        Map<String, String> signers = new LinkedHashMap<>(parties(dispute));
        if (!channel.isOfTheCourt()) {
            signers.put(MEDIATOR, "调解员");
            signers.put(SEAL, "调解组织印章");
        }
        return signers;
    }

    /** Everybody who may sign. */
    static Map<String, String> all(Channel channel, Dispute dispute) {
        Map<String, String> signers = new LinkedHashMap<>(required(channel, dispute));
        parties(dispute).forEach(signers::putIfAbsent);
        signers.putIfAbsent(MEDIATOR, "调解员");
        signers.putIfAbsent(SECOND_MEDIATOR, "第二名调解员");
        signers.putIfAbsent(SEAL, "调解组织印章");
        return signers;
    }

    /** 劳动争议调解仲裁法第7条: where workers have elected representatives, these sign for them. */
    private static Map<String, String> parties(Dispute dispute) {
        Map<String, String> parties = new LinkedHashMap<>();
        if (dispute.isCollective() && !dispute.representatives().isEmpty()) {
            dispute.representatives()
                    .forEach(one -> parties.put(DisputeSheets.REPRESENTATIVES.roleOf(one.n(), false), "代表人" + one.n()));
        } else {
            dispute.workers().forEach(worker -> parties.put(worker.role(), "劳动者" + worker.n()));
        }
        dispute.employers().forEach(employer -> parties.put(employer.role(), "用人单位" + employer.n()));
        return parties;
    }

    /** Whose agents have no special authority: they may not sign in the party's name. */
    static List<String> withoutAuthorisedAgent(Dispute dispute) {
        List<String> parties = new ArrayList<>();
        dispute.workers().stream()
                .filter(worker -> worker.agent() == null || !worker.agent().maySettle())
                .forEach(worker -> parties.add(worker.role()));
        dispute.employers().stream()
                .filter(employer ->
                        employer.agent() == null || !employer.agent().maySettle())
                .forEach(employer -> parties.add(employer.role()));
        return parties;
    }
}
