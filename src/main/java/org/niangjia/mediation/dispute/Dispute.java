package org.niangjia.mediation.dispute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.Mediation;

/** What is known of the dispute that a case is about, in clear. */
public record Dispute(
        CaseNumber number,
        List<Worker> workers,
        List<Employer> employers,
        List<Representative> representatives,
        List<Claim> claims,
        List<Evidence> evidence,
        List<DeliveryAddress> addresses) {

    /** Default of the office: as many represent them in arbitration. */
    static final int FEWEST_REPRESENTATIVES = 3;

    static final int MOST_REPRESENTATIVES = 5;

    public boolean isCollective() {
        return workers.size() >= Mediation.MANY;
    }

    /** What the workers claim in yuan, taken together. */
    public BigDecimal claimed() {
        return sum(claims.stream().filter(Claim::isWorkers));
    }

    /** What the employers claim. */
    public BigDecimal counterclaimed() {
        return sum(claims.stream().filter(claim -> !claim.isWorkers()));
    }

    private static BigDecimal sum(Stream<Claim> claims) {
        return claims.map(Claim::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * 重大争议 (§3.6.2).
     *
     * @param people as the registration counts them
     * @param grave the media or a crowd are in it
     * @param sum in yuan, from which on it is
     */
    public boolean isMajor(int people, boolean grave, int sum) {
        return grave
                || Math.max(people, workers.size()) >= Mediation.MANY
                || claimed().max(counterclaimed()).compareTo(BigDecimal.valueOf(sum)) >= 0;
    }

    /** 案由 of the statistics. @param categories that were ticked */
    public String cause(List<String> categories) {
        return CauseOfAction.of(categories, claims);
    }

    /** What must be known before the dispute can be accepted, as sentences. */
    public List<String> missing(boolean collective) {
        List<String> missing = new ArrayList<>();
        if (workers.isEmpty()) {
            missing.add("还没有登记劳动者。");
        }
        if (employers.isEmpty()) {
            missing.add("还没有登记用人单位。");
        }
        if (claims.isEmpty()) {
            missing.add("还没有登记调解请求。");
        }
        if ((collective || isCollective()) && representatives.size() < FEWEST_REPRESENTATIVES) {
            missing.add("集体争议应登记3至5名代表人，现有" + representatives.size() + "名。");
        }
        missing.addAll(missingInDispatch());
        return missing;
    }

    private List<String> missingInDispatch() {
        boolean dispatched = workers.stream().anyMatch(Worker::isDispatched);
        boolean agency = employers.stream().anyMatch(Employer::isDispatchAgency);
        boolean user = employers.stream().anyMatch(Employer::isUserUnit);
        List<String> missing = new ArrayList<>();
        if (!agency && (user || dispatched)) {
            missing.add("劳务派遣争议还没有登记劳务派遣单位：派遣单位与用工单位为共同当事人。");
        }
        if (!user && (agency || dispatched)) {
            missing.add("劳务派遣争议还没有登记用工单位：派遣单位与用工单位为共同当事人。");
        }
        return missing;
    }
}
