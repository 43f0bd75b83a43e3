/**
 * What people say of a service, and what follows from it. Owns: studies, activities, participants and their consent, notes, highlights, insights, needs.
 * Tells: {@link no.medvirk.research.EvidenceChanged}, {@link no.medvirk.research.ActivityCompleted}; answers {@link no.medvirk.research.Findings}.
 * Listens: to {@link no.medvirk.research.FindingUsed}, which whoever uses a finding tells.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "catalogue"})
package no.medvirk.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
