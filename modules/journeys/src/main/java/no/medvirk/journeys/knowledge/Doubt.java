package no.medvirk.journeys.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import no.medvirk.journeys.blueprint.Coded;

/** Why somebody should look at a card anew. */
enum Doubt implements Coded {
    /** A finding that stands speaks against it. */
    CONTRADICTED,
    /** Something that it rested on is withdrawn. */
    WITHDRAWN,
    /** Something that it rests on says another thing, or stands otherwise, since it was attached or since somebody confirmed the card. */
    CHANGED,
    /** It has other words than somebody confirmed. */
    REWORDED,
    /** The system that it names is out of use. */
    SYSTEM_RETIRED;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
