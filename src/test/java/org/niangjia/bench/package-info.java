/**
 * The benchmark: what a case costs beside the bare engine, and how fast a work list opens. {@code mvn verify} runs it with
 * small numbers, so that it keeps working; {@code mvn -Pbench verify} with the real ones, and fails where a limit is missed.
 */
@NullMarked
package org.niangjia.bench;

import org.jspecify.annotations.NullMarked;
