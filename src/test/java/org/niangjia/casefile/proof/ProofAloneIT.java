package org.niangjia.casefile.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.IntegrationTest;
import org.niangjia.OwnProcess;
import org.niangjia.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** {@code verify-record} in a process of its own, beside a house at work; H2 lets only one of them in. */
@IntegrationTest
@Tag("T79")
class ProofAloneIT {

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @Test
    void provesTheRecordAndDoesNothingElse() throws Exception {
        assumeTrue(TestDatabase.isPostgres());

        try (var proof = OwnProcess.start(
                folder,
                ProofCommand.NAME,
                "--spring.profiles.active=demo,test",
                given("spring.datasource.url"),
                given("spring.datasource.username"),
                given("spring.datasource.password"))) {
            // other tests leave forged cases behind
            assertThat(proof.exitCode()).as(proof::told).isIn(0, 1);
            assertThat(proof.told())
                    .containsPattern("\\d+ cases, \\d+ entries, \\d+ anchors")
                    .doesNotContain("Tomcat started", "Starting up the JobExecutor", "Migrating schema");
        }
    }

    private String given(String property) {
        return "--" + property + "=" + environment.getRequiredProperty(property);
    }
}
