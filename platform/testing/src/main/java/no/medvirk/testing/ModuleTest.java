package no.medvirk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.PublishedEventsExtension;

/**
 * A test of one module: the real application class over what Maven lets the module see, which is itself, its left neighbours and the
 * platform, on a real PostgreSQL as the restricted role. HTTP goes in by {@link Api}, JSON comes out, and {@link Towns} keeps another
 * municipality in the room.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@EnableScenarios
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, Towns.class, Api.class, Facts.class, TenantWatch.class, TwiceDelivered.class})
@ExtendWith({PublishedEventsExtension.class, TwiceDelivered.Judge.class})
public @interface ModuleTest {}
