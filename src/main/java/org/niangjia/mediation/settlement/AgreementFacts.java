package org.niangjia.mediation.settlement;

/**
 * What the tables DMN-M4 (review), DMN-M6 (way of the agreement) and DMN-M7 (what to do when it is not kept) ask.
 *
 * @param givesUpSocialInsurance a term waives what nobody may waive
 * @param performed everything was performed at once
 * @param onlyPayments every term is a duty to pay or to hand over, and none confirms a labour relation
 * @param confirmable the parties may apply for judicial confirmation today
 * @param reviewable the parties may apply for review by the arbitration commission today
 * @param orderable what is not performed is of the four kinds for which an order for payment may be applied for
 * @param onlyWages what is not performed is nothing but wages
 */
public record AgreementFacts(
        boolean givesUpSocialInsurance,
        boolean performed,
        boolean onlyPayments,
        boolean confirmable,
        boolean reviewable,
        boolean orderable,
        boolean onlyWages) {}
