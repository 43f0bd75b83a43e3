/**
 * What every module stands on: the tenant and its three gates, ids, problems, pages, versions, history and trash.
 * Owns: municipalities, operators, members, history, sessions. Tells: nothing. Listens: to nothing. Knows no module.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package no.medvirk.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
