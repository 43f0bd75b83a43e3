package no.medvirk.catalogue.los;

import no.medvirk.core.LocalText;

/**
 * A theme or a life event of LOS.
 *
 * @param retired no longer in the official list: shown where it is in use, not to be chosen anew
 */
record LosConcept(String uri, LocalText label, boolean retired) {}
