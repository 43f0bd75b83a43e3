package no.medvirk.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A module's tests share one Spring context: a second one costs seconds in every build from then on, so it fails at once. */
class OneContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger STARTED = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (STARTED.incrementAndGet() > 1) {
            throw new IllegalStateException(
                    "a second Spring context in one module's tests: give all of them the same annotations and properties");
        }
    }
}
