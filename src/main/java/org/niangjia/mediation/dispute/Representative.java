package org.niangjia.mediation.dispute;

import org.jspecify.annotations.Nullable;

/** 代表人 whom ten or more workers with a common claim have elected. */
public record Representative(
        int n,
        String name,
        String idType,
        String idNo,
        @Nullable String phone,
        @Nullable String letter) {}
