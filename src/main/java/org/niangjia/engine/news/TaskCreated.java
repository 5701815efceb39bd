package org.niangjia.engine.news;

/** A task has come up. Told inside the transaction of the step that led to it. */
public record TaskCreated(OpenTask task) {}
