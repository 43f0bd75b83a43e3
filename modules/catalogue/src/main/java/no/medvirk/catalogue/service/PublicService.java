package no.medvirk.catalogue.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.medvirk.catalogue.Channel;
import no.medvirk.catalogue.RoleId;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.catalogue.SystemId;
import no.medvirk.catalogue.UnitId;
import no.medvirk.core.LocalText;
import no.medvirk.core.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * A public service of a municipality. What lies in the trash is missing from its units, roles and systems.
 *
 * @param themes addresses of LOS, as is the life event
 * @param changedBy the name of who changed it last; absent when the installation itself did
 */
record PublicService(
        ServiceId id,
        LocalText name,
        @Nullable LocalText description,
        @Nullable String purpose,
        @Nullable UnitId responsibleUnit,
        List<UnitId> units,
        List<RoleId> roles,
        List<SystemId> systems,
        List<String> targetGroups,
        List<Channel> channels,
        List<String> themes,
        @Nullable String lifeEvent,
        int version,
        Instant changedAt,
        @Nullable String changedBy) {

    /** What a user writes: the whole of it, each time. A list that is left out is empty. */
    record Draft(
            @NotNull @Size(max = 200) LocalText name,
            @Size(max = 2000) @Nullable LocalText description,
            @Size(max = 2000) @Trimmed @Nullable String purpose,
            @Nullable UnitId responsibleUnit,
            @Size(max = 200) List<@NotNull UnitId> units,
            @Size(max = 200) List<@NotNull RoleId> roles,
            @Size(max = 200) List<@NotNull SystemId> systems,
            @Size(max = 20) List<@NotBlank @Size(max = 200) String> targetGroups,
            @Size(max = 20) List<@NotNull Channel> channels,
            @Size(max = 20) List<@NotNull String> themes,
            @Nullable String lifeEvent) {

        Draft {
            units = orNone(units);
            roles = orNone(roles);
            systems = orNone(systems);
            targetGroups = orNone(targetGroups);
            channels = orNone(channels);
            themes = orNone(themes);
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }

        /** The order of what is linked has no meaning: it becomes the one in which it is read again. */
        PublicService as(ServiceId id, int version, Instant changedAt, @Nullable String changedBy) {
            return new PublicService(
                    id,
                    name,
                    description,
                    purpose,
                    responsibleUnit,
                    once(units, unit -> unit.value().toString()),
                    once(roles, role -> role.value().toString()),
                    once(systems, system -> system.value().toString()),
                    targetGroups.stream().map(String::strip).distinct().toList(),
                    channels.stream().distinct().toList(),
                    once(themes, theme -> theme),
                    lifeEvent,
                    version,
                    changedAt,
                    changedBy);
        }

        private static <T> List<T> once(List<T> list, Function<T, String> order) {
            return list.stream().distinct().sorted(Comparator.comparing(order)).toList();
        }
    }
}
