package no.medvirk.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Which bearer tokens count: signed by our realm with RS256, meant for this API, an access token (at+jwt) and not an ID token, in
 * its time. Keycloak's keys are cached and asked for at a bounded rate, so that invented key ids cost it nothing.
 */
@Component
class AccessTokens {

    private static final String AUDIENCE = "medvirk-api";
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final Installation.Keycloak keycloak;

    AccessTokens(Installation installation) {
        this.keycloak = installation.keycloak();
    }

    JwtDecoder decoder() {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(
                        processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(ACCESS_TOKEN)))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(SKEW),
                new JwtIssuerValidator(keycloak.issuer()),
                new JwtAudienceValidator(AUDIENCE)));
        return decoder;
    }

    private JWKSource<SecurityContext> keys() {
        try {
            return JWKSourceBuilder.create(URI.create(keycloak.issuer() + "/protocol/openid-connect/certs")
                            .toURL())
                    .cache(
                            Duration.ofMinutes(5).toMillis(),
                            Duration.ofSeconds(15).toMillis())
                    .rateLimited(Duration.ofSeconds(10).toMillis())
                    .outageTolerant(Duration.ofHours(1).toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new AuthenticationServiceException("medvirk.keycloak.url is no address", e);
        }
    }
}
