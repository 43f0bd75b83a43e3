package no.medvirk.research.study;

import no.medvirk.core.LocalText;
import no.medvirk.core.Municipalities;
import org.springframework.stereotype.Component;

/** What the municipality writes about itself is in its own written standard: so is its title in the thread. */
@Component
public record OwnLanguage(Municipalities municipalities) {

    public LocalText text(String words) {
        return municipalities.current().language().equals("nn")
                ? new LocalText(null, words, null)
                : new LocalText(words, null, null);
    }
}
