package planted.catalogue.thing;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Needs too many. */
@Component
class Crowded {
    Crowded(Clock a, Clock b, Clock c, Clock d, Clock e, Clock f) {}
}
