package no.medvirk.core;

import java.time.Clock;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has not come yet, for {@code @PastOrPresent}: a day begins when it does in Norway, wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class Today {

    @Bean
    ValidationConfigurationCustomizer inNorway(Clock clock) {
        return validation -> validation.clockProvider(() -> clock.withZone(NorwegianTime.ZONE));
    }
}
