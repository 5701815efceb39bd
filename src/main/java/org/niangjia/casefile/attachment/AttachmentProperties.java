package org.niangjia.casefile.attachment;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param caseQuota how much one case may hold
 * @param scanner {@code host:port} of a ClamAV daemon; none: files are taken unscanned and marked so
 */
@ConfigurationProperties("niangjia.attachment")
record AttachmentProperties(
        @DefaultValue("./data/attachments") Path directory,
        @DefaultValue("500MB") DataSize caseQuota,
        @Nullable String scanner,
        @DefaultValue("30s") Duration scannerPatience) {}
