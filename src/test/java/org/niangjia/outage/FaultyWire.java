package org.niangjia.outage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * The wire to the database, on which one word of a thread can be lost: a statement, or the commit. Or one only listens to what
 * is asked.
 */
@Component
public class FaultyWire implements BeanPostProcessor {

    /** The state of a connection that failed. */
    private static final String FAILED = "08006";

    private final ThreadLocal<Countdown> countdowns = new ThreadLocal<>();

    /** What came of it, and whether as many words were said at all. */
    record Outcome<T>(T result, boolean lost) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Wired(source) : bean;
    }

    <T> Outcome<T> losing(int word, Callable<T> deed) throws Exception {
        Countdown countdown = new Countdown(word);
        countdowns.set(countdown);
        try {
            T result = deed.call();
            return new Outcome<>(result, countdown.left <= 0);
        } finally {
            countdowns.remove();
        }
    }

    /** The statements that this thread prepares meanwhile. */
    public List<String> questions(Callable<?> deed) throws Exception {
        Countdown listener = new Countdown(Integer.MAX_VALUE);
        countdowns.set(listener);
        try {
            deed.call();
            return listener.questions;
        } finally {
            countdowns.remove();
        }
    }

    private static final class Countdown {

        private final List<String> questions = new ArrayList<>();
        private int left;

        private Countdown(int word) {
            left = word;
        }

        void word() throws SQLException {
            if (--left == 0) {
                throw new SQLException("the wire is cut", FAILED);
            }
        }
    }

    private final class Wired extends DelegatingDataSource {

        Wired(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            Countdown countdown = countdowns.get();
            return countdown == null ? connection : through(Connection.class, connection, countdown);
        }
    }

    private static <T> T through(Class<T> type, T target, Countdown countdown) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                countdown.questions.add((String) arguments[0]);
            }
            if (isWord(method)) {
                countdown.word();
            }
            return heard(said(target, method, arguments), method, countdown);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static boolean isWord(Method method) {
        return method.getName().startsWith("execute") || method.getName().equals("commit");
    }

    private static Object said(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getTargetException();
        }
    }

    @SuppressWarnings("unchecked")
    private static Object heard(Object answer, Method method, Countdown countdown) {
        return answer instanceof Statement statement && Statement.class.isAssignableFrom(method.getReturnType())
                ? through((Class<Statement>) method.getReturnType(), statement, countdown)
                : answer;
    }
}
