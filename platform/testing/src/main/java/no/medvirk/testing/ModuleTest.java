package no.medvirk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

/**
 * A test of one module: the real application class sliced to it, its left neighbours and the platform, over a real PostgreSQL as the
 * restricted role. HTTP goes in by {@link Api}, JSON comes out, and {@link Towns} keeps another municipality in the room.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
        webEnvironment = WebEnvironment.MOCK,
        extraIncludes = "testing")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, Towns.class, Api.class, Facts.class, TenantWatch.class, TwiceDelivered.class})
@ExtendWith(TwiceDelivered.Judge.class)
public @interface ModuleTest {}
