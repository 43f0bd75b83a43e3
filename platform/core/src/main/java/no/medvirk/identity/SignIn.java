package no.medvirk.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.medvirk.core.Language;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** The way in and out: in the person's language, and never in a circle when it fails. */
@Component
class SignIn {

    private static final List<String> NO_ANSWER =
            List.of("invalid_token_response", "invalid_user_info_response", "jwk_set_error", "server_error");

    private final Installation installation;
    private final JsonMapper json;

    SignIn(Installation installation, JsonMapper json) {
        this.installation = installation;
        this.json = json;
    }

    OAuth2AuthorizationRequestResolver request(ClientRegistrationRepository registrations) {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(request -> request.additionalParameters(more -> more.put("ui_locales", language()))));
        return resolver;
    }

    /** Back to the start page, which says what happened and offers another try. */
    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        boolean noAnswer = exception instanceof OAuth2AuthenticationException failure
                && NO_ANSWER.contains(failure.getError().getErrorCode());
        response.sendRedirect(installation.baseUrl() + (noAnswer ? "/?feil=utilgjengelig" : "/?feil=innlogging"));
    }

    /** Ends the session here, and tells the browser where to end it in Keycloak: a fetch cannot follow there itself. */
    LogoutSuccessHandler out(ClientRegistrationRepository registrations) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(installation.baseUrl() + "/");
        handler.setRedirectStrategy((request, response, location) -> {
            response.setContentType("application/json");
            response.getWriter().write(json.writeValueAsString(Map.of("location", location)));
        });
        return handler;
    }

    private static String language() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Language.of(attributes.getRequest())
                : "nb";
    }
}
