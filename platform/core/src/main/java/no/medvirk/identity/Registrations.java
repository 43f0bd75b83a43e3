package no.medvirk.identity;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** How the application is known to Keycloak. Written out, not discovered, so that it starts while Keycloak does not answer. */
@Configuration(proxyBeanMethods = false)
class Registrations {

    @Bean
    ClientRegistrationRepository keycloakRegistration(Installation installation) {
        Installation.Keycloak keycloak = installation.keycloak();
        String protocol = keycloak.issuer() + "/protocol/openid-connect";
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("keycloak")
                .clientId("medvirk-web")
                .clientSecret(keycloak.webSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(installation.baseUrl() + "/login/oauth2/code/keycloak")
                .scope("openid", "profile", "email", "organization:*")
                .issuerUri(keycloak.issuer())
                .authorizationUri(protocol + "/auth")
                .tokenUri(protocol + "/token")
                .jwkSetUri(protocol + "/certs")
                .userInfoUri(protocol + "/userinfo")
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", protocol + "/logout"))
                .build());
    }

    /** Refreshes the access token of a session, and with it what the session believes of the person. */
    @Bean
    OAuth2AuthorizedClientManager authorizedClients(
            ClientRegistrationRepository registrations,
            ApplicationEventPublisher events,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens) {
        RefreshTokenOAuth2AuthorizedClientProvider refresh = new RefreshTokenOAuth2AuthorizedClientProvider();
        refresh.setAccessTokenResponseClient(tokens);
        refresh.setApplicationEventPublisher(events);
        DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(
                registrations, new HttpSessionOAuth2AuthorizedClientRepository());
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .provider(refresh)
                .build());
        return manager;
    }
}
