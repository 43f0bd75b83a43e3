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

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
