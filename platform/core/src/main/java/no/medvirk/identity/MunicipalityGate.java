package no.medvirk.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Municipality;
import no.medvirk.core.Problem;
import no.medvirk.core.Problems;
import no.medvirk.core.Tenant;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gate 1: the municipality in the address is bound for the request, if the caller's sign-in proves that they belong there. One that
 * they do not belong to and one that does not exist get the same answer. After Spring Security's filters.
 */
@Component
@Order(0)
class MunicipalityGate extends OncePerRequestFilter {

    // Only these two; every other reserved word is a municipality that does not exist.
    private static final Set<String> WITHOUT_MUNICIPALITY = Set.of("me", "drift");
    private static final Pattern OF_MUNICIPALITY = Pattern.compile("/api/v1/([^/]+)(/.*)?");

    private final Municipalities municipalities;
    private final ProblemWriter problems;

    MunicipalityGate(Municipalities municipalities, ProblemWriter problems) {
        this.municipalities = municipalities;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = OF_MUNICIPALITY.matcher(request.getRequestURI());
        if (!path.matches() || WITHOUT_MUNICIPALITY.contains(path.group(1))) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Identity> identity =
                Identity.of(SecurityContextHolder.getContext().getAuthentication());
        Optional<Municipality> municipality = municipalities
                .known(path.group(1))
                .filter(m -> identity.isPresent() && identity.get().mayEnter(m));
        if (municipality.isEmpty()) {
            problems.write(request, response, Problems.document(Problem.notFound()));
            return;
        }
        enter(municipality.get(), identity.orElseThrow(), () -> chain.doFilter(request, response));
    }

    private static void enter(Municipality municipality, Identity identity, Step rest)
            throws ServletException, IOException {
        try {
            Tenant.call(municipality.id(), identity.caller(), () -> {
                rest.go();
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** The rest of the filter chain. */
    private interface Step {
        void go() throws ServletException, IOException;
    }
}
