package org.niangjia.roster.people;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * Why somebody cannot be impartial (特邀调解规定 art. 15).
 *
 * @see #clause what those are told who may know that there is a tie, and not with whom
 */
@Getter
@RequiredArgsConstructor
public enum ConflictKind {
    WORKS_FOR("在该单位工作或者曾经工作", "与一方当事人同单位，或者曾在其单位工作"),
    REPRESENTED("代理过", "代理过一方当事人"),
    RELATIVE("近亲属", "是一方当事人或者代理人的近亲属"),
    INTEREST("有其他利害关系", "与一方当事人有利害关系");

    private final String label;
    private final String clause;
}
