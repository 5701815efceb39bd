package org.niangjia.mediation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What a report costs: one question with as many values in it and as short an answer, however many cases there are. */
@IntegrationTest
class CountedRowsIT {

    private static final LocalDate DAY = LocalDate.of(1993, 3, 1);

    @Autowired
    private AMediationFile files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private Clock clock;

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger values = new AtomicInteger();

    @AfterEach
    void nothingOfThatYearIsLeft() {
        jdbc.sql("update mediation set accepted_on = null where accepted_on = ?")
                .param(DAY)
                .update();
    }

    @Test
    void manyCasesCostNoMoreQuestionsThanOne() {
        CountedRows rows = new CountedRows(JdbcClient.create(new Counting(database)), clock);
        accepted(1);
        assertThat(rows.of(new Period(DAY, DAY, "/421000/")))
                .extracting(counted -> counted.count(Figure.ACCEPTED))
                .containsExactly(1);
        int valuesOfOne = values.getAndSet(0);
        assertThat(statements.getAndSet(0)).isEqualTo(1);

        accepted(40);

        assertThat(rows.of(new Period(DAY, DAY, "/421000/")))
                .extracting(counted -> counted.count(Figure.ACCEPTED))
                .containsExactly(41);
        assertThat(statements).hasValue(1);
        assertThat(values).hasValue(valuesOfOne);
    }

    private void accepted(int count) {
        for (int i = 0; i < count; i++) {
            CaseNumber number = files.open();
            jdbc.sql("insert into mediation (case_number, channel, court_procedure, category, categories, collective,"
                            + " workers, urgent, received_on, limitation_start, arbitration_status, accepted_on,"
                            + " enforceable) values (?, 'UNION_SELF', 'NA', 'WAGE', 'WAGE', false, 1, '', ?, ?,"
                            + " 'NOT_ARBITRATED', ?, false)")
                    .params(number.value(), DAY, DAY, DAY)
                    .update();
        }
    }

    private class Counting extends DelegatingDataSource {

        Counting(DataSource counted) {
            super(counted);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                        count(method, given);
                        return method.invoke(real, given);
                    });
        }

        private void count(Method method, Object[] given) {
            if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
                values.addAndGet((int)
                        given[0].toString().chars().filter(sign -> sign == '?').count());
            }
        }
    }
}
