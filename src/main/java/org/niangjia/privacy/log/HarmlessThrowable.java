package org.niangjia.privacy.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** An exception with what caused it, their messages in one line each. */
@RequiredArgsConstructor
final class HarmlessThrowable implements IThrowableProxy {

    private final IThrowableProxy thrown;

    @Override
    public @Nullable String getMessage() {
        return thrown.getMessage() == null ? null : LogText.withoutQuotations(thrown.getMessage());
    }

    @Override
    public @Nullable String getOverridingMessage() {
        return thrown.getOverridingMessage() == null ? null : LogText.withoutQuotations(thrown.getOverridingMessage());
    }

    @Override
    public String getClassName() {
        return thrown.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return thrown.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return thrown.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        return thrown.getCause() == null ? null : new HarmlessThrowable(thrown.getCause());
    }

    @Override
    public IThrowableProxy @Nullable [] getSuppressed() {
        return thrown.getSuppressed() == null
                ? null
                : Arrays.stream(thrown.getSuppressed())
                        .map(HarmlessThrowable::new)
                        .toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
        return thrown.isCyclic();
    }
}
