package org.niangjia.privacy.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an operator two sentences instead of a stack trace. */
class KeysRefusedAnalyzer extends AbstractFailureAnalyzer<KeysRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeysRefused refused) {
        return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.getAction(), refused);
    }
}
