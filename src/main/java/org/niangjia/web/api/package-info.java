/** The description of the JSON API at {@code /v3/api-docs}, for those who write programs against it. */
@NullMarked
package org.niangjia.web.api;

import org.jspecify.annotations.NullMarked;
