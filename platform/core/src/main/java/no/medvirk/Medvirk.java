package no.medvirk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Medvirk, the application: its modules are the jars that it is started with. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
        systemName = "Medvirk",
        sharedModules = {"core", "identity", "statistics"})
public class Medvirk {

    public static void main(String[] args) {
        SpringApplication.run(Medvirk.class, args);
    }
}
