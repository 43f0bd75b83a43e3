package no.medvirk.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A law about classes.
 *
 * @param name says what holds
 * @param violations one sentence for each place where it does not
 */
record Law(String name, Function<JavaClasses, Stream<String>> violations) {

    /** A law that each class keeps or breaks by itself. */
    static Law each(String name, Function<JavaClass, Stream<String>> violations) {
        return new Law(name, classes -> classes.stream().flatMap(violations));
    }

    /** What a class uses, one sentence for each use of a class that it must not use. */
    static Stream<String> uses(JavaClass from, java.util.function.Predicate<JavaClass> forbidden) {
        return from.getDirectDependenciesFromSelf().stream()
                .filter(use -> forbidden.test(use.getTargetClass().getBaseComponentType()))
                .map(use -> use.getDescription());
    }

    /** The class in whose file this one stands. */
    static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(Law::top).orElse(type);
    }

    static boolean has(JavaClass type, Class<? extends Annotation> annotation) {
        return type.isAnnotatedWith(annotation) || type.isMetaAnnotatedWith(annotation);
    }

    static boolean in(JavaClass type, String pack) {
        return type.getPackageName().equals(pack) || type.getPackageName().startsWith(pack + ".");
    }
}
