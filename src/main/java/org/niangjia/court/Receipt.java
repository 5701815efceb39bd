package org.niangjia.court;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a court is answered; a repeat of its message is answered the same. */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Receipt(@Nullable String caseNumber, boolean parked) {}
