package org.niangjia.identity.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.signin.Passwords;
import org.niangjia.identity.signin.WallClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 备用码: ten numbers on a sheet of paper, each good for once. Sixteen digits, which a telephone's number pad types and nobody
 * confuses; the first one tells which of the ten it is, so that only one has to be compared.
 */
@Repository
@RequiredArgsConstructor
class RecoveryCodes {

    static final int MANY = 10;

    private static final int SECRET_DIGITS = 15;
    private static final Pattern CODE = Pattern.compile("[0-9]{" + (SECRET_DIGITS + 1) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Passwords hashes;
    private final WallClock clock;

    private record Kept(int place, String hash) {}

    /** New ones in place of all earlier ones; only their hashes are kept. */
    List<String> make(String login) {
        database.sql("delete from recovery_code where login = :login")
                .param("login", login)
                .update();
        var codes = IntStream.range(0, MANY).mapToObj(RecoveryCodes::made).toList();
        codes.forEach(code -> keep(login, code));
        return codes.stream().map(code -> code.replaceAll("(.{4})(?=.)", "$1 ")).toList();
    }

    boolean useUp(String login, String code) {
        return CODE.matcher(code).matches()
                && kept(login, code)
                        .filter(it -> hashes.matches(code, it.hash()))
                        .filter(it -> useUp(login, it.place()))
                        .isPresent();
    }

    int left(String login) {
        return database.sql("select count(*) from recovery_code where login = :login and used_at is null")
                .param("login", login)
                .query(Integer.class)
                .single();
    }

    private Optional<Kept> kept(String login, String code) {
        return database.sql(
                        "select place, hash from recovery_code where login = :login and place = :place and used_at is null")
                .param("login", login)
                .param("place", placeOf(code))
                .query(Kept.class)
                .optional();
    }

    private boolean useUp(String login, int place) {
        return database.sql("update recovery_code set used_at = :now"
                                + " where login = :login and place = :place and used_at is null")
                        .param("now", clock.timestamp())
                        .param("login", login)
                        .param("place", place)
                        .update()
                > 0;
    }

    private void keep(String login, String code) {
        database.sql("insert into recovery_code (login, place, hash) values (:login, :place, :hash)")
                .param("login", login)
                .param("place", placeOf(code))
                .param("hash", hashes.hash(code))
                .update();
    }

    private static int placeOf(String code) {
        return code.charAt(0) - '0';
    }

    private static String made(int place) {
        return place
                + RANDOM.ints(SECRET_DIGITS, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }
}
