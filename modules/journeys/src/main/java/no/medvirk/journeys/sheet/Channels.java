package no.medvirk.journeys.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.catalogue.Channel;
import org.jspecify.annotations.Nullable;

/** What a sheet's channel column says, as touchpoints; and which channels a text names. */
public final class Channels {
    private static final Set<String> MEETINGS = Set.of("service-bureau", "telephone", "client-location");
    private static final Synonyms WORDS = new Synonyms("channels");

    /** In a column of channels they say which; in a sentence they say many things. */
    private static final Set<String> VAGUE = Set.of(
            "skjema",
            "søknadsskjema",
            "form",
            "post",
            "mail",
            "papir",
            "paper",
            "personlig",
            "personleg",
            "kontor",
            "kontoret",
            "office",
            "møte",
            "meeting",
            "hjemme",
            "heime",
            "at home",
            "call",
            "web",
            "tv",
            "portal",
            "assistent",
            "assistant",
            "på stedet",
            "på staden",
            "inspection",
            "counter",
            "internett");

    /** A channel outside the list keeps its words and has no code. */
    record Touch(String text, @Nullable String channel) {}

    private Channels() {}

    /** The code of the list of channels for what somebody calls one. */
    public static Optional<String> code(String text) {
        return WORDS.code(text);
    }

    /** "Telefon / e-post" is two, if each part is a channel we know; anything else is one. */
    static List<Touch> in(String text) {
        List<String> parts = Arrays.stream(text.split("\\s*[/,;\\n+&]\\s*|\\s+(?i:og|eller|and|or)\\s+"))
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.size() > 1 && parts.stream().allMatch(part -> WORDS.code(part).isPresent())) {
            return parts.stream().map(Channels::touch).toList();
        }
        return List.of(touch(text));
    }

    /** Where the user meets somebody while it happens; a letter or a form is read later. */
    static boolean isMeeting(String text) {
        return in(text).stream().anyMatch(touch -> touch.channel() != null && MEETINGS.contains(touch.channel()));
    }

    /** The channels that a text names for certain, each in words of its own. */
    public static Set<Channel> named(String text) {
        return WORDS.named(text, VAGUE).stream().map(Channel::of).collect(Collectors.toSet());
    }

    private static Touch touch(String text) {
        return new Touch(text, WORDS.code(text).orElse(null));
    }
}
