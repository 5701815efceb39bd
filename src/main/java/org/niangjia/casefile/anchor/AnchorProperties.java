package org.niangjia.casefile.anchor;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param anchors the folder of the anchor files: shared by all servers, out of the reach of whoever keeps the database */
@ConfigurationProperties("niangjia.record")
record AnchorProperties(@DefaultValue("./data/anchors") Path anchors) {}
