package no.medvirk.local.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class HtmlPageTests {
    private static final URI ADDRESS = URI.create("http://localhost:9/realms/town/auth?x=1");

    @Test
    void theFormIsFoundWithItsFields() {
        var page = page("""
                <html><head><title>Logg inn</title></head><body>
                <form id="f" class="wide" onsubmit="return true;"
                      action="http://localhost:9/realms/town/go?code=a&amp;tab=b" method="post">
                  <input id="u" name="username" value="" type="text"
                         aria-invalid=""/>
                  <input type="password" name="password"/><button name="login">Logg inn</button>
                </form></body></html>
                """);
        assertThat(page.action()).hasValue(URI.create("http://localhost:9/realms/town/go?code=a&tab=b"));
        assertThat(page.fields()).containsExactlyInAnyOrder("username", "password");
    }

    @Test
    void anActionWithoutHostBelongsToTheAddressOfThePage() {
        assertThat(page("<form action=\"/next?a=1&amp;b=2\">").action())
                .hasValue(URI.create("http://localhost:9/next?a=1&b=2"));
    }

    @Test
    void aPageWithoutFormHasNoAction() {
        assertThat(page("<p>Noe gikk galt</p>").action()).isEmpty();
    }

    @Test
    void theDescriptionTellsTitleAndComplaint() {
        var page = page(
                "<title>Logg inn &amp; start</title><span class=\"text error kc-feedback-text\">\n  Feil passord.\n</span>");
        assertThat(page.description()).isEqualTo("\"Logg inn & start\", Feil passord.");
        assertThat(page("").description()).isEqualTo("\"a page without title\"");
    }

    private static HtmlPage page(String html) {
        return new HtmlPage(ADDRESS, 200, html);
    }
}
