package no.medvirk.laws;

import static no.medvirk.laws.Law.has;
import static no.medvirk.laws.Law.in;
import static no.medvirk.laws.Law.top;
import static no.medvirk.laws.Law.uses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.PlainSQL;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * What classes may be called, know and be.
 *
 * @param root the package that they are in
 */
record SpringLaws(String root) {

    private static final int COLLABORATORS = 5;

    private static final List<String> SUFFIXES = List.of(
            "Service",
            "Manager",
            "Impl",
            "Dto",
            "Entity",
            "Mapper",
            "Helper",
            "Util",
            "Utils",
            "Facade",
            "Processor",
            "Data",
            "Info");

    /** What binds tenant, transaction and jOOQ together, what several services say in SQL, the self-check, and what listens. */
    private static final Set<String> OF_THE_DATABASE = Set.of(
            "core.Database",
            "core.Listening",
            "core.Tenant",
            "core.Member",
            "core.PageQuery",
            "core.Search",
            "core.TenantTransactions",
            "core.SelfCheck");

    /** Filters, the sign-in, the client of Keycloak; where addresses, languages, versions and problems meet the web. */
    private static final Set<String> OF_THE_WEB = Set.of(
            "core.Addresses",
            "core.Language",
            "core.RoleOfEndpoint",
            "core.Version",
            "core.Problem",
            "identity.FreshSession",
            "identity.MunicipalityGate",
            "identity.PublicGate",
            "identity.RepeatGate",
            "identity.OperatorGate",
            "identity.Security",
            "identity.SignIn",
            "identity.StillSignedIn",
            "identity.ProblemWriter",
            "identity.KeycloakAdmin",
            "identity.KeycloakAnswers",
            "identity.KeycloakHttp",
            "identity.Registrations",
            "identity.AccessTokens",
            "identity.Identity");

    private static final List<String> DATABASE =
            List.of("org.jooq", "java.sql", "javax.sql", "org.springframework.jdbc");

    private static final List<String> WEB = List.of(
            "jakarta.servlet", "org.springframework.web", "org.springframework.http", "org.springframework.security");

    List<Law> all() {
        return List.of(
                new Law(
                        "services and controllers are private to their package",
                        classes -> classes.stream().flatMap(this::open)),
                Law.each("only services touch the database", this::touchesTheDatabase),
                Law.each("only controllers and the listed adapters touch the web", this::touchesTheWeb),
                Law.each("components are named after what they are", this::suffix),
                Law.each("every service is transactional", this::untransacted),
                Law.each("every package is null-marked", this::unmarked),
                Law.each("no Jackson 2", this::oldJackson),
                Law.each("no component has a base class of ours", this::based),
                Law.each("no type parameter stands for an entity", this::generic),
                Law.each("a component has at most five collaborators", this::crowded),
                Law.each("no SQL in strings", this::plainSql));
    }

    private boolean served(JavaClass type) {
        return !type.getPackageName().contains(".db")
                && List.of("local", "database", "testing").stream().noneMatch(part -> in(type, root + "." + part));
    }

    /** Public only where another package needs it, as core's are for the modules; a controller never is. */
    private Stream<String> open(JavaClass type) {
        boolean worker = has(type, Service.class) || has(type, Controller.class);
        if (!worker || !type.getModifiers().contains(JavaModifier.PUBLIC)) {
            return Stream.empty();
        }
        boolean needed = !has(type, Controller.class)
                && (in(type, root + ".core")
                        || type.getDirectDependenciesToSelf().stream()
                                .anyMatch(use ->
                                        !use.getOriginClass().getPackageName().equals(type.getPackageName())));
        return needed ? Stream.empty() : Stream.of(type.getName() + " is public, and no other package needs it");
    }

    private Stream<String> touchesTheDatabase(JavaClass type) {
        boolean may = !served(type) || has(top(type), Service.class) || listed(type, OF_THE_DATABASE);
        return may ? Stream.empty() : uses(type, used -> DATABASE.stream().anyMatch(pack -> in(used, pack)));
    }

    private Stream<String> touchesTheWeb(JavaClass type) {
        boolean may = !served(type)
                || has(top(type), Controller.class)
                || has(top(type), ControllerAdvice.class)
                || listed(type, OF_THE_WEB);
        return may ? Stream.empty() : uses(type, used -> WEB.stream().anyMatch(pack -> in(used, pack)));
    }

    private boolean listed(JavaClass type, Set<String> names) {
        return names.contains(top(type).getName().substring(root.length() + 1));
    }

    private Stream<String> suffix(JavaClass type) {
        return SUFFIXES.stream()
                .filter(suffix ->
                        has(type, Component.class) && type.getSimpleName().endsWith(suffix))
                .map(suffix -> type.getName() + " ends with " + suffix);
    }

    private Stream<String> untransacted(JavaClass type) {
        return has(type, Service.class) && !has(type, Transactional.class)
                ? Stream.of(type.getName() + " is a service outside any transaction, and so without a tenant")
                : Stream.empty();
    }

    private Stream<String> unmarked(JavaClass type) {
        boolean generated = type.getPackageName().matches(".*\\.db(\\..*)?");
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        return generated || marked ? Stream.empty() : Stream.of(type.getPackageName() + " is not null-marked");
    }

    private Stream<String> oldJackson(JavaClass type) {
        return uses(type, used -> in(used, "com.fasterxml.jackson.databind"));
    }

    private Stream<String> based(JavaClass type) {
        boolean component = has(type, Component.class);
        boolean ofOurs = type.getRawSuperclass().map(parent -> in(parent, root)).orElse(false);
        boolean halfMade = type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface();
        return component && (ofOurs || halfMade)
                ? Stream.of(type.getName() + " is or has a base class")
                : Stream.empty();
    }

    private Stream<String> generic(JavaClass type) {
        return Stream.concat(
                        type.getTypeParameters().stream(),
                        type.getMethods().stream().flatMap(method -> method.getTypeParameters().stream()))
                .filter(parameter ->
                        parameter.getName().equals("E") || parameter.getName().contains("Entity"))
                .map(parameter -> type.getName() + " is general over <" + parameter.getName() + ">");
    }

    private Stream<String> crowded(JavaClass type) {
        return type.getConstructors().stream()
                .filter(constructor -> has(type, Component.class)
                        && constructor.getRawParameterTypes().size() > COLLABORATORS)
                .map(constructor -> constructor.getFullName());
    }

    private Stream<String> plainSql(JavaClass type) {
        return !served(type)
                ? Stream.empty()
                : type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget()
                                .resolveMember()
                                .map(method -> method.isAnnotatedWith(PlainSQL.class))
                                .orElse(false))
                        .map(call -> call.getDescription());
    }
}
