package org.niangjia.roster.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What a mediator knows about: the categories of disputes (domain rules §3.6.1). */
@Getter
@RequiredArgsConstructor
public enum Specialty {
    LABOR_RELATION("确认劳动关系"),
    CONTRACT("劳动合同"),
    DISMISSAL("除名、辞退、离职"),
    WAGE("劳动报酬"),
    COMPENSATION("经济补偿"),
    DAMAGES("赔偿金"),
    INJURY("工伤待遇"),
    SOCIAL_INS("社会保险"),
    WORKTIME_REST("工时、休息休假"),
    WELFARE("福利待遇"),
    TRAINING_NONCOMPETE("培训服务期、竞业限制"),
    PROTECTION("劳动保护、女职工"),
    DISPATCH("劳务派遣"),
    PARTTIME("非全日制"),
    COLLECTIVE_CONTRACT("集体合同"),
    PERSONNEL("人事争议"),
    NEW_FORM("新就业形态"),
    OVERAGE("超龄用工"),
    OTHER("其他");

    private final String label;

    /** Those of these categories that are named here; of others the roster knows nothing. */
    public static Set<Specialty> among(Collection<String> categories) {
        return Stream.of(values())
                .filter(specialty -> categories.contains(specialty.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
