/** The desk's pages and its JSON API: each method turns a request into one use case and its outcome into an answer. */
@NullMarked
package org.niangjia.desk.web;

import org.jspecify.annotations.NullMarked;
