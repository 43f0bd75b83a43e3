package no.medvirk.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import no.medvirk.core.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A session as long as it is kept, a token until it ends. Asking touches neither: whoever only listens does not stay for ever. */
@Component
class StillSignedIn implements SignedIn {

    private final SessionRepository<?> sessions;
    private final Clock clock;

    StillSignedIn(SessionRepository<?> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public boolean still() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken bearer) {
            Instant end = bearer.getToken().getExpiresAt();
            return end == null || clock.instant().isBefore(end);
        }
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return false;
        }
        HttpServletRequest request = attributes.getRequest();
        HttpSession session = request.getSession(false);
        return session != null && sessions.findById(session.getId()) != null;
    }
}
