package no.medvirk.identity;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever installs Medvirk decides.
 *
 * @param baseUrl the address that people's browsers use, without a slash at the end
 * @param operators the subjects (Keycloak's user ids) of the first operators
 * @param keycloak where Keycloak is
 */
@ConfigurationProperties("medvirk")
record Installation(String baseUrl, @DefaultValue List<String> operators, Keycloak keycloak) {

    boolean overTls() {
        return baseUrl.startsWith("https:");
    }

    /**
     * @param url Keycloak's address as browsers and the application both see it, without a slash at the end
     * @param webSecret secret of the client medvirk-web
     * @param provisionerSecret secret of the client medvirk-provisioner
     */
    record Keycloak(String url, @DefaultValue("medvirk") String realm, String webSecret, String provisionerSecret) {

        String issuer() {
            return url + "/realms/" + realm;
        }

        String admin() {
            return url + "/admin/realms/" + realm;
        }
    }
}
