package planted.catalogue.thing;

import org.springframework.stereotype.Component;

/** A base class. */
@Component
abstract class HalfMade {}
