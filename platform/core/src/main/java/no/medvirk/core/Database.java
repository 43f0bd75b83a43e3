package no.medvirk.core;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.ExecuteListener;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction manager for all, with the tenant in it; jOOQ joins it. */
@Configuration(proxyBeanMethods = false)
class Database {

    @Bean
    TenantTransactions transactionManager(DataSource dataSource) {
        return new TenantTransactions(dataSource);
    }

    @Bean
    DefaultConfigurationCustomizer jooqSettings() {
        return configuration -> configuration.setSettings(
                new Settings().withRenderSchema(true).withExecuteLogging(false).withFetchWarnings(false));
    }

    // What the database cannot hold, such as the character zero, was bad input: SQL's class 22.
    @Bean
    DefaultExecuteListenerProvider unstorable() {
        return new DefaultExecuteListenerProvider(ExecuteListener.onException(execution -> {
            SQLException refusal = execution.sqlException();
            if (refusal != null && String.valueOf(refusal.getSQLState()).startsWith("22")) {
                execution.exception(Problem.invalid("", "characters"));
            }
        }));
    }

    /**
     * Sessions are kept past the tenant's gate: a refused request must still be able to put its session away. In a transaction of
     * its own, whatever the request does.
     */
    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        TransactionTemplate apart = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
