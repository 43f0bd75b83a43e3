package no.medvirk.journeys.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of what leaves as a file and of what an import must name itself, in one language. */
public final class Words {
    static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** {@code language} is nb, nn or en; any other is read as nb. */
    public static Words in(String language) {
        Locale locale = Locale.of(LANGUAGES.contains(language) ? language : "nb");
        return new Words(ResourceBundle.getBundle(Words.class.getPackageName() + ".words", locale, EXACT));
    }

    static List<Words> inAll() {
        return List.of(in("nb"), in("nn"), in("en"));
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** The word for a code: {@code of("lane", "backstage")}. */
    public String of(String kind, String code) {
        return bundle.getString(kind + "." + code);
    }

    /** The code that a word of this kind stands for here. */
    Optional<String> code(String kind, String word) {
        String prefix = kind + ".";
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix) && bundle.getString(key).equals(word))
                .map(key -> key.substring(prefix.length()))
                .findFirst();
    }

    Set<String> keys() {
        return bundle.keySet();
    }
}
