package org.niangjia.demo;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.signin.PasswordCheck;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * An office that works in earnest does not start on a demonstration's database, nor with its profile, nor with the password to
 * the database that stands in this repository (T84).
 */
@Component
@Profile("production")
@RequiredArgsConstructor
class NoDemoInProduction implements SmartInitializingSingleton {

    /** As {@code application.yml} has it. */
    private static final String DEFAULT_PASSWORD = "niangjia";

    private final Environment environment;
    private final PasswordCheck passwords;

    @Override
    public void afterSingletonsInstantiated() {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new IllegalStateException("生产环境（production）不能同时启用演示环境（demo）。");
        }
        if (DEFAULT_PASSWORD.equals(environment.getProperty("spring.datasource.password"))) {
            throw new IllegalStateException("数据库口令还是出厂设置，生产环境不能启动。请设置 SPRING_DATASOURCE_PASSWORD。");
        }
        DemoFile.rows("demo/members.csv").forEach(cells -> refuse(cells[0]));
    }

    private void refuse(String login) {
        if (passwords.opens(login, DemoMembers.PASSWORD)) {
            throw new IllegalStateException("数据库里有演示账号（" + login + "），生产环境不能启动。请使用新的数据库。");
        }
    }
}
