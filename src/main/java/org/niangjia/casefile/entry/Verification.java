package org.niangjia.casefile.entry;

import org.jspecify.annotations.Nullable;

/** What recomputing the chain found; {@code firstBroken} is the first entry that does not fit. */
public record Verification(
        int entries, boolean intact, @Nullable Integer firstBroken) {}
