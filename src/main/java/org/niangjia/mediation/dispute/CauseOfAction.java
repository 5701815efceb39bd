package org.niangjia.mediation.dispute;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 案由: of the categories that were ticked (§3.6.1), the one that the largest claim is for. Nobody ticks which claim is for what:
 * its words tell.
 */
class CauseOfAction {

    /** What says more comes before what says less: 停工留薪期工资 is for an injury. */
    private static final List<Told> WORDS = List.of(
            new Told("INJURY", "工伤|伤残|工亡|抚恤|停工留薪|护理费|医疗费|医疗补助"),
            new Told("SOCIAL_INS", "社会保险|社保|(养老|失业|生育|医疗)保险|(养老|失业|生育).{0,4}(待遇|损失)"),
            new Told("TRAINING_NONCOMPETE", "竞业|培训|服务期"),
            new Told("DAMAGES", "赔偿金|违法(解除|终止)"),
            new Told("COMPENSATION", "经济补偿|补偿金|代通知金"),
            new Told("WAGE", "工资|薪|报酬|加班|奖金|年终奖|提成"),
            new Told("WORKTIME_REST", "休假|年假|休息|工时"),
            new Told("WELFARE", "福利|津贴|补贴"),
            new Told("PROTECTION", "劳动保护|女职工|产假|孕"),
            new Told("LABOR_RELATION", "劳动关系"),
            new Told("DISMISSAL", "辞退|除名|辞职|离职|复职"),
            new Told("CONTRACT", "合同"));

    private CauseOfAction() {}

    private record Told(String category, Pattern words) {

        Told(String category, String words) {
            this(category, Pattern.compile(words));
        }
    }

    /** @param categories as they were entered; the first of them where no claim tells */
    static String of(List<String> categories, List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(CauseOfAction::sum).reversed())
                .flatMap(claim -> named(claim, categories))
                .findFirst()
                .orElse(categories.get(0));
    }

    private static Stream<String> named(Claim claim, List<String> categories) {
        return WORDS.stream()
                .filter(it -> categories.contains(it.category())
                        && it.words().matcher(claim.item()).find())
                .map(Told::category)
                .limit(1);
    }

    private static BigDecimal sum(Claim claim) {
        return Optional.ofNullable(claim.amount()).orElse(BigDecimal.ZERO);
    }
}
