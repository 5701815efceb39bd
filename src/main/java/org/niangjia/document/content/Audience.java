package org.niangjia.document.content;

import java.util.Arrays;
import java.util.Optional;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** For whom a letter is. */
@Getter
@RequiredArgsConstructor
public enum Audience {
    PARTIES("当事人"),
    /** Never told what was said without prejudice (最高法特邀调解规定 art. 22, 在线调解规则 art. 18). */
    COURT("法院"),
    /** Other authorities and offices: they learn the numbers of people masked (domain rules §9.3). */
    THIRD_PARTY("其他单位"),
    FILE("存卷");

    private final String label;

    public static Optional<Audience> of(String label) {
        return Arrays.stream(values()).filter(it -> it.label.equals(label)).findFirst();
    }
}
