package planted.core;

import planted.catalogue.ThingId;

/** The platform knows a module. */
record Knowing(ThingId id) {}
