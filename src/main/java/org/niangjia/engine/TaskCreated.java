package org.niangjia.engine;

/** A task has come up. Told inside the transaction of the step that led to it. */
public record TaskCreated(OpenTask task) {}
