package no.medvirk.core;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a request: the person's choice, else the browser's, else bokmål. Medvirk speaks bokmål, nynorsk and English. */
@Component("localeResolver")
public class Language implements LocaleResolver {

    /** The cookie in which the web application keeps the person's choice. */
    static final String COOKIE = "medvirk-language";

    /** The attribute in which a public page's gate says what the municipality itself speaks. */
    public static final String OF_PLACE = Language.class.getName() + ".place";

    private static final List<String> SPOKEN = List.of("nb", "nn", "en");

    /** One of nb, nn, en. */
    public static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(SPOKEN::contains)
                .findFirst()
                .orElseGet(() -> ofBrowser(request));
    }

    private static String ofBrowser(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return "nb";
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> locale.getLanguage().equals("no") ? "nb" : locale.getLanguage())
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse("nb");
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Object place = request.getAttribute(OF_PLACE);
        if (place == null) {
            return Locale.of(of(request));
        }
        // a public page: whoever reads it is nobody we know, and chooses by the page's own links
        String chosen = request.getParameter("lang");
        return Locale.of(chosen != null && SPOKEN.contains(chosen) ? chosen : place.toString());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new IllegalStateException("the web application sets the cookie itself");
    }
}
