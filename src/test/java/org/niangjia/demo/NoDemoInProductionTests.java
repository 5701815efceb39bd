package org.niangjia.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.identity.Office;
import org.niangjia.identity.signin.Doorman;
import org.niangjia.identity.signin.Passwords;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

@Tag("T84")
class NoDemoInProductionTests {

    private final Office office = new Office();
    private final Passwords passwords = new Passwords();
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void anOfficeDoesNotStartOnTheDatabaseOfADemonstration() {
        new DemoMembers(office.unions, office.members, office.roster, passwords).afterSingletonsInstantiated();

        assertThatThrownBy(this::start).hasMessageContaining("演示账号");
    }

    @Test
    void anOfficeDoesNotStartAsADemonstrationToo() {
        environment.setActiveProfiles("production", "demo");

        assertThatThrownBy(this::start).hasMessageContaining("不能同时启用演示环境");
    }

    @Test
    void anOfficeDoesNotStartWithTheDatabasePasswordThatEverybodyKnows() throws IOException {
        var shipped = new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yml"))
                .get(0);
        environment.getPropertySources().addLast(shipped);
        environment.setActiveProfiles("production");

        assertThatThrownBy(this::start).hasMessageContaining("数据库口令还是出厂设置");

        environment.setProperty("spring.datasource.password", "test-own-password");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void aLoginThatADemonstrationHasTooIsNoHindrance() {
        office.hire("intake", Office.CITY);

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void theDemonstrationIsSetUpOnce() {
        var members = new DemoMembers(office.unions, office.members, office.roster, passwords);
        members.afterSingletonsInstantiated();

        assertThatCode(members::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    private void start() {
        new NoDemoInProduction(environment, Doorman.checks(office, passwords)).afterSingletonsInstantiated();
    }
}
