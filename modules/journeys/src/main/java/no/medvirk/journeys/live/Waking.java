package no.medvirk.journeys.live;

import no.medvirk.core.WakeUps;
import no.medvirk.journeys.JourneyId;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wakes whoever has a journey open, on every instance: in the transaction that writes, with the number of the message and no word of it. */
@Service
@Transactional
public class Waking {

    static final String CHANGED = "journey";
    static final int WITHOUT_MESSAGE = 0;

    private final WakeUps wakeUps;

    Waking(WakeUps wakeUps) {
        this.wakeUps = wakeUps;
    }

    /** For the statement that writes: it has a message with this number. */
    public Field<Object> changed(JourneyId journey, int seq) {
        return wakeUps.word(CHANGED, journey.value(), String.valueOf(seq));
    }

    /** It is no longer as it was, without a message: it is to be read anew, or is gone. */
    public void moved(JourneyId journey) {
        wakeUps.send(CHANGED, journey.value(), String.valueOf(WITHOUT_MESSAGE));
    }
}
