package org.niangjia.casefile.attachment;

import org.niangjia.casefile.upload.Clamd;
import org.niangjia.casefile.upload.Intake;
import org.niangjia.casefile.upload.VirusScanner;
import org.niangjia.casefile.vault.AttachmentStore;
import org.niangjia.casefile.vault.DiskStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentProperties.class)
class AttachmentConfiguration {

    @Bean
    AttachmentStore attachmentStore(AttachmentProperties properties) {
        return new DiskStore(properties.directory().resolve("sealed"));
    }

    @Bean
    VirusScanner virusScanner(AttachmentProperties properties) {
        String address = properties.scanner();
        return address == null || address.isBlank()
                ? VirusScanner.none()
                : new Clamd(address, properties.scannerPatience());
    }

    @Bean
    Intake intake(AttachmentProperties properties, VirusScanner scanner) {
        return new Intake(properties.directory().resolve("incoming"), scanner);
    }
}
