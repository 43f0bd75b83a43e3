package planted.catalogue.thing;

import org.springframework.stereotype.Component;

/** Named after nothing. */
@Component
class ThingManager {}
