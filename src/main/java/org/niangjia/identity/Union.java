package org.niangjia.identity;

import org.jspecify.annotations.Nullable;

/** One union in the tree. A city's or county's code is its region; the ones below append three digits a level. */
public record Union(
        String code,
        String name,
        UnionLevel level,
        @Nullable String parentCode) {}
