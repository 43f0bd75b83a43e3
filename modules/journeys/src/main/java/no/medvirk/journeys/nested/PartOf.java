package no.medvirk.journeys.nested;

import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;

/** A step of another journey that is told in this one. @param trashed whether that journey lies in the trash */
public record PartOf(JourneyId journey, String title, boolean trashed, StepId step, String stepName) {}
