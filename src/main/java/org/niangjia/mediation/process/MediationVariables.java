package org.niangjia.mediation.process;

import org.niangjia.engine.Variable;

/** What gateways, tables and timers of the diagram ask, besides the answers of its forms. */
final class MediationVariables {

    static final Variable<String> CHANNEL = Variable.of("channel", String.class);
    static final Variable<String> COURT_PROCEDURE = Variable.of("courtProcedure", String.class);
    static final Variable<String> ARBITRATION_STATUS = Variable.of("arbitrationStatus", String.class);
    static final Variable<String> RECEIVED_ON = Variable.of("receivedOn", String.class);
    static final Variable<String> PERIOD_FROM = Variable.of("periodFrom", String.class);
    static final Variable<Boolean> COLLECTIVE = Variable.of("collective", Boolean.class);
    static final Variable<Boolean> MASS_DISPUTE = Variable.of("massDispute", Boolean.class);
    static final Variable<String> COMPLEXITY = Variable.of("complexity", String.class);
    static final Variable<String> LIMITATION = Variable.of("limitation", String.class);
    static final Variable<Boolean> SUPPLEMENTED = Variable.of("supplemented", Boolean.class);
    static final Variable<String> MEDIATOR = Variable.of("mediator", String.class);
    static final Variable<Boolean> MEDIATOR_READY = Variable.of("mediatorReady", Boolean.class);
    static final Variable<Boolean> REACHED = Variable.of("agreementReached", Boolean.class);
    static final Variable<String> CONCLUDED_ON = Variable.of("concludedOn", String.class);
    static final Variable<Boolean> RAN_OUT = Variable.of("ranOut", Boolean.class);
    static final Variable<Integer> EXTENSION_DAYS = Variable.of("extensionDays", Integer.class);
    static final Variable<Boolean> TURNED_AWAY = Variable.of("turnedAway", Boolean.class);
    static final Variable<Boolean> AGREED = Variable.of("agreed", Boolean.class);
    static final Variable<Boolean> DEEMED = Variable.of("deemed", Boolean.class);
    static final Variable<String> EFFECTIVE_ON = Variable.of("effectiveOn", String.class);
    static final Variable<String> WISH = Variable.of("wish", String.class);
    static final Variable<Boolean> APPLIED = Variable.of("confirmationApplied", Boolean.class);
    static final Variable<String> APPLIED_ON = Variable.of("appliedOn", String.class);
    static final Variable<Boolean> ALL_PERFORMED = Variable.of("allPerformed", Boolean.class);
    static final Variable<Boolean> ONLY_PAYMENT = Variable.of("onlyPayment", Boolean.class);
    static final Variable<Boolean> LABOUR_RELATION = Variable.of("labourRelation", Boolean.class);
    static final Variable<Boolean> CONFIRM_IN_TIME = Variable.of("confirmInTime", Boolean.class);
    static final Variable<Boolean> ARBITRATION_IN_TIME = Variable.of("arbitrationInTime", Boolean.class);
    static final Variable<String> FOLLOW_UP = Variable.of("followUp", String.class);
    static final Variable<Boolean> ENFORCEABLE = Variable.of("enforceable", Boolean.class);
    static final Variable<Boolean> FOUR_KINDS = Variable.of("fourKinds", Boolean.class);
    static final Variable<Boolean> ONLY_WAGES = Variable.of("onlyWages", Boolean.class);

    private MediationVariables() {}
}
