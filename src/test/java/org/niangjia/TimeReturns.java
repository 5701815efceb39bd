package org.niangjia;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** For tests that let time pass: afterwards the clock stands where it stood before. */
public final class TimeReturns implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        kept(test).put(Instant.class, bean(test, Clock.class).instant());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        bean(test, Office.class).moveTo(kept(test).remove(Instant.class, Instant.class));
    }

    private static ExtensionContext.Store kept(ExtensionContext test) {
        return test.getStore(ExtensionContext.Namespace.create(TimeReturns.class, test.getUniqueId()));
    }

    private static <T> T bean(ExtensionContext test, Class<T> type) {
        return SpringExtension.getApplicationContext(test).getBean(type);
    }
}
