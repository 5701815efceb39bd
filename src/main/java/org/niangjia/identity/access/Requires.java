package org.niangjia.identity.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint is for members to whom the permission table grants this action. Where the path names a {@code process}, for
 * that case type; else for any. Place in the tree is the use case's to check.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** An action of {@code permissions.csv}. */
    String value();
}
