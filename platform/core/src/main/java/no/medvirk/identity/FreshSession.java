package no.medvirk.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import no.medvirk.core.Problems;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session is believed for as long as its access token lives, and then Keycloak is asked again: whoever was removed or disabled
 * there is out. When Keycloak does not answer, the session is borne for a quarter of an hour more, and ends then.
 */
class FreshSession extends OncePerRequestFilter {

    private static final Duration BORNE = Duration.ofMinutes(15);

    private final OAuth2AuthorizedClientManager clients;
    private final HttpSessionOAuth2AuthorizedClientRepository kept = new HttpSessionOAuth2AuthorizedClientRepository();
    private final ProblemWriter problems;

    FreshSession(OAuth2AuthorizedClientManager clients, ProblemWriter problems) {
        this.clients = clients;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken session
                && !fresh(session, request, response)) {
            end(request);
            problems.write(request, response, Problems.unauthenticated());
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean fresh(OAuth2AuthenticationToken session, HttpServletRequest request, HttpServletResponse response) {
        try {
            return clients.authorize(
                            OAuth2AuthorizeRequest.withClientRegistrationId(session.getAuthorizedClientRegistrationId())
                                    .principal(session)
                                    .attribute(HttpServletRequest.class.getName(), request)
                                    .attribute(HttpServletResponse.class.getName(), response)
                                    .build())
                    != null;
        } catch (ClientAuthorizationRequiredException gone) {
            return false;
        } catch (OAuth2AuthorizationException failed) {
            return !failed.getError().getErrorCode().equals("invalid_grant") && stillBorne(session, request);
        }
    }

    private boolean stillBorne(OAuth2AuthenticationToken session, HttpServletRequest request) {
        OAuth2AuthorizedClient client =
                kept.loadAuthorizedClient(session.getAuthorizedClientRegistrationId(), session, request);
        Instant expiry = client == null ? null : client.getAccessToken().getExpiresAt();
        return expiry != null && Instant.now().isBefore(expiry.plus(BORNE));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
