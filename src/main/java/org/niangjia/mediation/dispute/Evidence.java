package org.niangjia.mediation.dispute;

import org.jspecify.annotations.Nullable;

/** 证据. @param original how many originals; @param copy how many copies; @param party who brought it */
public record Evidence(
        int n,
        String name,
        @Nullable String purpose,
        @Nullable Integer original,
        @Nullable Integer copy,
        @Nullable String party) {}
