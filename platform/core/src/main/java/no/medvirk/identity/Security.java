package no.medvirk.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import no.medvirk.core.Problem;
import no.medvirk.core.Problems;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.client.RestClient;

/** Two doors: a bearer token for API clients, which ignores every cookie, and a session for browsers, which never shows a token. */
@Configuration(proxyBeanMethods = false)
class Security {

    // data: is for the icons in the design system's style sheet.
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final ProblemWriter problems;
    private final Installation installation;

    Security(ProblemWriter problems, Installation installation) {
        this.problems = problems;
        this.installation = installation;
    }

    @Bean
    @Order(1)
    SecurityFilterChain bearer(HttpSecurity http, AccessTokens tokens) throws Exception {
        headers(http);
        return http.securityMatcher(Security::carriesToken)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(failed -> failed.accessDeniedHandler(refused()))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(signInFirst())
                        .accessDeniedHandler(refused())
                        .jwt(jwt -> jwt.decoder(tokens.decoder())))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browser(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientManager clients,
            SignIn signIn,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes,
            JdkClientHttpRequestFactory keycloakRequests)
            throws Exception {
        headers(http);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/api/**", "/actuator/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                // whoever answers a public page is nobody, so there is no sign-in to misuse
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens()).ignoringRequestMatchers("/s/**"))
                .addFilterBefore(
                        new KeycloakAnswers(RestClient.builder()
                                .requestFactory(keycloakRequests)
                                .baseUrl(installation.keycloak().issuer())
                                .build()),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterBefore(new FreshSession(clients, problems), AuthorizationFilter.class)
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/keycloak")
                        .failureHandler(signIn::failed)
                        .authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestResolver(signIn.request(registrations)))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codes))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(idTokenAlone()))
                        .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                        .defaultSuccessUrl("/", true))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        failed -> failed.authenticationEntryPoint(signInFirst()).accessDeniedHandler(refused()))
                .logout(logout -> logout.logoutSuccessHandler(signIn.out(registrations)))
                .build();
    }

    // The ID token has all that we ask of a person: no further call at sign-in.
    private static OidcUserService idTokenAlone() {
        OidcUserService users = new OidcUserService();
        users.setRetrieveUserInfo(request -> false);
        return users;
    }

    private CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(installation.overTls()).sameSite("Lax"));
        return tokens;
    }

    /** Behind TLS the session's cookie is for TLS alone. */
    @Bean
    DefaultCookieSerializerCustomizer sessionCookie() {
        return cookie -> cookie.setUseSecureCookie(installation.overTls());
    }

    private static boolean carriesToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static void headers(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .contentTypeOptions(withDefaults()));
    }

    private AuthenticationEntryPoint signInFirst() {
        return (request, response, exception) -> {
            if (exception instanceof AuthenticationServiceException) {
                problems.write(request, response, Problems.document(Problem.unavailable("sign-in")));
            } else {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                problems.write(request, response, Problems.unauthenticated());
            }
        };
    }

    private AccessDeniedHandler refused() {
        return (request, response, exception) ->
                problems.write(request, response, Problems.document(Problem.refused("csrf")));
    }
}
