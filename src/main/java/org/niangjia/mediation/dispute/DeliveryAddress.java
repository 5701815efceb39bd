package org.niangjia.mediation.dispute;

import org.jspecify.annotations.Nullable;

/** 送达地址. @param party whose, by role */
public record DeliveryAddress(
        int n,
        String party,
        String type,
        @Nullable String addr,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String wechat,
        boolean agreeElectronic) {}
