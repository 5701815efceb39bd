package org.niangjia.mediation.settlement;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** 签署. @param signer a party by role, {@link Signers#MEDIATOR}, {@link Signers#SEAL} or a receipt of the court's document */
public record Signature(
        int n, String signer, String manner, @Nullable Boolean byAgent, LocalDateTime signedAt) {}
