package org.niangjia.identity.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Grave enough to ask for the password again where it was not given within the last quarter of an hour: accounts, keys,
 * exports (ASVS 7.5). Goes beside {@link Requires}.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Confirmed {}
