package org.niangjia.mediation.letters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Deadlines.Limit;
import org.niangjia.document.wording.Wording;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.Worker;

/**
 * 仲裁时效 (Labour Dispute Mediation and Arbitration Law art. 27): one year, and for wages not before the employment has ended;
 * mediation itself knows no such limit.
 *
 * @param general for every claim but that for wages
 * @param wages whether wages are in dispute
 * @param onlyWages and nothing else
 * @param ended since the first worker left, where all have left; none: somebody still works there
 */
record Limitation(
        LocalDate start,
        Limit general,
        boolean wages,
        boolean onlyWages,
        @Nullable LocalDate ended,
        @Nullable Limit ofWages) {

    private static final String CODE = "M_ARB_LIMIT";
    private static final String WAGE = "WAGE";

    static Limitation of(Mediation mediation, Dispute dispute, Limits limits) {
        List<String> categories = mediation.categories();
        return of(
                mediation.limitationStart(),
                categories.contains(WAGE),
                categories.stream().allMatch(WAGE::equals),
                ended(dispute.workers()).orElse(null),
                limits);
    }

    static Limitation of(LocalDate start, boolean wages, boolean onlyWages, @Nullable LocalDate ended, Limits limits) {
        return new Limitation(
                start, limits.of(CODE, start), wages, onlyWages, ended, ended == null ? null : limits.of(CODE, ended));
    }

    private static Optional<LocalDate> ended(List<Worker> workers) {
        return workers.stream().anyMatch(worker -> worker.leaveDate() == null)
                ? Optional.empty()
                : workers.stream()
                        .flatMap(worker -> Optional.ofNullable(worker.leaveDate()).stream())
                        .min(LocalDate::compareTo);
    }

    /** By when, and how long that is from today. */
    String sentence(LocalDate today) {
        String all = "申请仲裁的时效自" + Wording.day(start) + "起算，最后一日是" + told(general, today) + "；有中断、中止情形的，依法另行计算（"
                + general.basis() + "）。";
        return wages ? all + ofWages(today) : all;
    }

    private String ofWages(LocalDate today) {
        return "请求支付劳动报酬的，劳动关系存续期间不受一年时效的限制；劳动关系终止的，应当自终止之日起一年内提出"
                + (ended == null || ofWages == null
                        ? ""
                        : "，即自" + Wording.day(ended) + "起算，最后一日是" + told(ofWages, today))
                + "（" + general.basis() + "）。";
    }

    private static String told(Limit limit, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, limit.lastDay());
        return Wording.day(limit.lastDay()) + (left < 0 ? "，已经届满" : "，还有" + left + "日");
    }

    /** Empty while there is time left, for wages as long as anybody works there. */
    String warning(LocalDate today) {
        if (!today.isAfter(general.lastDay()) || onlyWages && isOpenForWages(today)) {
            return "";
        }
        return "特别提示：自登记的起算日起已满一年，对方提出时效抗辩的，仲裁请求可能得不到支持；调解不受时效限制。" + (wages ? ofWages(today) : "");
    }

    private boolean isOpenForWages(LocalDate today) {
        return ofWages == null || !today.isAfter(ofWages.lastDay());
    }
}
