package no.medvirk.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser not to do with it. */
class HeadersIT {

    private final Whole whole = Whole.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fjordvik/tjenester",
                "/drift",
                "/api/v1/me",
                "/api/v1/nowhere/members",
                "/nothing.txt",
                "/page.css"
            })
    void everyAnswerForbidsFramesForeignScriptsAndGuessing(String path) {
        HttpHeaders headers = Anonymous.raw(whole.base(), "GET", path).headers();

        assertThat(headers.firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
        assertThat(headers.firstValue("x-frame-options")).contains("DENY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/fjordvik/catalogue/services"})
    void anAnswerOfTheApiIsKeptNowhere(String path) {
        assertThat(Anonymous.raw(whole.base(), "GET", path)
                        .headers()
                        .firstValue("cache-control")
                        .orElse(""))
                .contains("no-store");
    }
}
