/**
 * Who gets through which door: form login for pages and Camunda's web applications with one session, HTTP Basic for the API,
 * the permission table at every endpoint, session rules, headers.
 */
@NullMarked
package org.niangjia.web.security;

import org.jspecify.annotations.NullMarked;
