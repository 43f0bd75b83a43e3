package no.medvirk.journeys.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.medvirk.core.MemberId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a stream tells, each kind as an event of its own name. */
sealed interface Told {

    /** The name of the event. */
    String event();

    /**
     * A message as the log has it.
     *
     * @param ignored the places of the operations that were passed over
     */
    record Written(int seq, UUID mid, Instant at, @Nullable String by, JsonNode ops, JsonNode ignored, JsonNode totals)
            implements Told {
        @Override
        public String event() {
            return "written";
        }
    }

    /**
     * Read the journey anew: too much was missed, or it is no longer as it was without a message.
     *
     * @param seq how far it has come
     */
    record Anew(int seq) implements Told {
        @Override
        public String event() {
            return "anew";
        }
    }

    /** Everybody who is in the journey now, in place of whoever was told before. */
    record People(List<Person> people) implements Told {
        @Override
        public String event() {
            return "people";
        }
    }

    /** Somebody, in one of their windows; what they are called is asked for here, and only of members. */
    record Person(
            MemberId member,
            String name,
            UUID window,
            @Nullable UUID step,
            @Nullable UUID lane,
            @Nullable UUID card,
            boolean typing) {}

    /** The stream ends for good. */
    record Over(Why why) implements Told {
        @Override
        public String event() {
            return "over";
        }
    }

    /** Why there is nothing more to hear. */
    enum Why {
        /** The journey lies in the trash. */
        TRASHED,
        /** The journey is gone, or it is not for this person any more. */
        GONE,
        /** The sign-in has ended. */
        SIGNED_OUT;

        @com.fasterxml.jackson.annotation.JsonValue
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What is to be told after some number.
     *
     * @param seq how far the stream has come when all of it is told
     */
    record News(int seq, List<Told> told) {

        static News over(int seq, Why why) {
            return new News(seq, List.of(new Over(why)));
        }

        boolean isLast() {
            return told.stream().anyMatch(Over.class::isInstance);
        }
    }
}
