package org.niangjia.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.identity.IdentityDatabase;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Office;
import org.niangjia.identity.Role;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.IdentityProperties;
import org.niangjia.identity.signin.IdentityProperties.Administrator;
import org.niangjia.identity.signin.PasswordPolicy;
import org.niangjia.identity.signin.Passwords;
import org.niangjia.identity.signin.WallClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@Tag("T84")
class FirstAdministratorTests {

    private static final Administrator BOSS = new Administrator("boss", "测试管理员", "tizrmwqhpd-kav", "421000", "测试市总工会");

    private final JdbcClient database = IdentityDatabase.fresh();
    private final Members members = new Members(database);
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void productionDoesNotStartWithoutAnAdministrator() {
        environment.setActiveProfiles("production");

        assertThatThrownBy(() -> start(null)).hasMessageContaining("还没有系统管理员");
    }

    @Test
    void theFirstAdministratorIsOfTheCityAndChoosesANewPassword() {
        start(BOSS);

        assertThat(members.byLogin("boss"))
                .contains(new Member("boss", "测试管理员", Set.of(Role.SYS_ADMIN), "421000", true));
        assertThat(database.sql("select password_temporary from member")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoIsThereAlreadyStays() {
        start(BOSS);
        start(new Administrator("other", "测试另一人", "tizrmwqhpd-kav", "421000", "测试市总工会"));

        assertThat(members.byLogin("other")).isEmpty();
    }

    @Test
    void aPasswordThatEverybodyTriesIsRefusedHereToo() {
        assertThatThrownBy(() -> start(new Administrator("boss", "测试管理员", "Admin@123", "421000", "测试市总工会")))
                .hasMessageContaining("太常见");
    }

    private void start(@Nullable Administrator administrator) {
        var properties = new IdentityProperties(PasswordPolicy.ASVS, administrator);
        var clock = Clock.systemUTC();
        var entry = new FirstEntry(
                properties,
                Office.unions(database, clock),
                new Roster(database, clock, event -> {}),
                new Passwords(),
                new AccessRecord(database, new WallClock(InstantSource.system()), Optional::empty));
        new FirstAdministrator(properties, environment, members, entry).afterSingletonsInstantiated();
    }
}
