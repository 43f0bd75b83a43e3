package no.medvirk.local.world;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page that a scripted browser has come to, as far as a sign-in must understand it: its title, its form, what it complains of. */
record HtmlPage(URI address, int status, String html) {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern ACTION = Pattern.compile("<form\\s[^>]*?\\baction=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<input\\s[^>]*?\\bname=\"([^\"]+)\"");
    private static final Pattern COMPLAINT = Pattern.compile("kc-feedback-text\"?[^>]*>([^<]*)<");

    /** Where the first form of the page goes. */
    Optional<URI> action() {
        var found = ACTION.matcher(html);
        return found.find() ? Optional.of(address.resolve(unescape(found.group(1)))) : Optional.empty();
    }

    /** The names of the fields that can be filled in. */
    Set<String> fields() {
        return FIELD.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** For messages: the title, and what the page says went wrong. */
    String description() {
        var title = TITLE.matcher(html);
        var complaint = COMPLAINT.matcher(html);
        return "\"" + (title.find() ? unescape(title.group(1)).strip() : "a page without title") + "\""
                + (complaint.find() ? ", " + unescape(complaint.group(1)).strip() : "");
    }

    private static String unescape(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
