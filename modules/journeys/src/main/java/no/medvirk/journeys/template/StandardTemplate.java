package no.medvirk.journeys.template;

/** A template of the product's, in the reader's language. @param key by which it is chosen, the same in every version of it */
record StandardTemplate(String key, String title, String purpose, Outline outline) {}
