package org.niangjia.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What somebody is in the office (domain rules §2.1). The level is where the role sits; a union without it asks upwards. */
@Getter
@RequiredArgsConstructor
public enum Role {
    BASE_UNION("基层工会", UnionLevel.BASE),
    TOWN_UNION("街道（产业）工会", UnionLevel.TOWN),
    COUNTY_CLERK("县级经办", UnionLevel.COUNTY),
    COUNTY_LEADER("县级分管副主席", UnionLevel.COUNTY),
    INTAKE_CLERK("受理岗", UnionLevel.CITY),
    MEDIATION_ADMIN("诉调工作室管理员", UnionLevel.CITY),
    MEDIATOR("调解员", UnionLevel.COUNTY),
    LEGAL_REVIEWER("法律审核", UnionLevel.CITY),
    COURT_LIAISON("法院联络", UnionLevel.CITY),
    RIGHTS_OFFICER("权益保障部经办", UnionLevel.CITY),
    RIGHTS_DIRECTOR("权益保障部部长", UnionLevel.CITY),
    MODEL_OFFICER("劳模办经办", UnionLevel.CITY),
    REVIEW_COMMITTEE("评选委员", UnionLevel.CITY),
    VICE_CHAIR("分管副主席", UnionLevel.CITY),
    CHAIR_MEETING("主席办公会", UnionLevel.CITY),
    FINANCE("财务", UnionLevel.CITY),
    AUDIT_COMMITTEE("经审办", UnionLevel.CITY),
    SUPERVISOR("督办", UnionLevel.COUNTY),
    SYS_ADMIN("系统管理员", UnionLevel.CITY),
    SEC_ADMIN("安全管理员", UnionLevel.CITY),
    AUDIT_ADMIN("审计员", UnionLevel.CITY);

    private final String label;
    private final UnionLevel level;

    /** The name that diagrams and outsiders use, e.g. {@code intake_clerk}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The engine's group of this role in one union, e.g. {@code county_clerk.421002}. */
    public String groupIn(String unionCode) {
        return id() + "." + unionCode;
    }

    public static Optional<Role> of(String id) {
        return Stream.of(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** 三员: they look after the system and its rules, and never handle a case. */
    public boolean administers() {
        return this == SYS_ADMIN || this == SEC_ADMIN || this == AUDIT_ADMIN;
    }
}
