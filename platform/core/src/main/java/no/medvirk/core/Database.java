package no.medvirk.core;

import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.conf.Settings;
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

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
