package org.niangjia.casefile.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Niangjia;
import org.niangjia.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** {@code verify-record} in a process of its own, beside a house at work; H2 lets only one of them in. */
@IntegrationTest
@Tag("T79")
class ProofAloneIT {

    private static final int MINUTES = 5;

    @Autowired
    private Environment environment;

    @Test
    void provesTheRecordAndDoesNothingElse() throws Exception {
        assumeTrue(TestDatabase.isPostgres());

        Process proof = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        Niangjia.class.getName(),
                        ProofCommand.NAME,
                        "--spring.profiles.active=demo,test",
                        given("spring.datasource.url"),
                        given("spring.datasource.username"),
                        given("spring.datasource.password")))
                .redirectErrorStream(true)
                .start();
        String told = new String(proof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(proof.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        // other tests leave forged cases behind
        assertThat(proof.exitValue()).as(told).isIn(0, 1);
        assertThat(told)
                .containsPattern("\\d+ cases, \\d+ entries, \\d+ anchors")
                .doesNotContain("Tomcat started", "Starting up the JobExecutor", "Migrating schema");
    }

    /** The test runner names some places twice. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place).toAbsolutePath().normalize().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String given(String property) {
        return "--" + property + "=" + environment.getRequiredProperty(property);
    }
}
