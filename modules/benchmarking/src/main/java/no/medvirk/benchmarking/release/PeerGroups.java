package no.medvirk.benchmarking.release;

import static java.util.Objects.requireNonNull;
import static no.medvirk.benchmarking.db.Tables.PEER_GROUP;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.core.LocalText;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Municipality;
import no.medvirk.core.Problem;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The families of peer groups, set by the operator; a municipality cannot build any. All of them together are a family of their own. */
@Service
@Transactional
class PeerGroups {

    static final String ALL = "all";
    private static final LocalText EVERYBODY = new LocalText("Alle som deltar", "Alle som deltek", "All who take part");

    private final DSLContext db;
    private final Municipalities municipalities;

    PeerGroups(DSLContext db, Municipalities municipalities) {
        this.db = db;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    List<Family> families() {
        Map<UUID, String> aliases = municipalities.all().stream()
                .collect(Collectors.toMap(one -> one.id().value(), Municipality::alias));
        List<Family> families = new ArrayList<>();
        stored().stream()
                .collect(Collectors.groupingBy(Disclosure.Group::family, TreeMap::new, Collectors.toList()))
                .forEach((family, groups) -> families.add(new Family(
                        family,
                        groups.stream().map(group -> member(group, aliases)).toList())));
        return families;
    }

    /** A municipality is in one group of a family at most. */
    Family replace(String family, Family.Draft draft) {
        Map<String, Municipality> known =
                municipalities.all().stream().collect(Collectors.toMap(Municipality::alias, Function.identity()));
        Set<String> seen = new HashSet<>();
        for (Family.Group group : draft.groups()) {
            for (String alias : group.members()) {
                if (!known.containsKey(alias)) {
                    throw Problem.invalid("groups.members", "unknown");
                }
                if (!seen.add(alias)) {
                    throw Problem.invalid("groups.members", "duplicate");
                }
            }
        }
        List<Query> all = new ArrayList<>();
        all.add(db.deleteFrom(PEER_GROUP).where(PEER_GROUP.FAMILY.eq(family)));
        for (Family.Group group : draft.groups()) {
            all.add(db.insertInto(PEER_GROUP)
                    .set(PEER_GROUP.FAMILY, family)
                    .set(PEER_GROUP.CODE, group.code())
                    .set(PEER_GROUP.PLACE, all.size() - 1)
                    .set(PEER_GROUP.NAME_NB, group.name().nb())
                    .set(PEER_GROUP.NAME_NN, group.name().nn())
                    .set(PEER_GROUP.NAME_EN, group.name().en())
                    .set(
                            PEER_GROUP.MEMBERS,
                            group.members().stream()
                                    .map(alias -> requireNonNull(known.get(alias))
                                            .id()
                                            .value())
                                    .toArray(UUID[]::new)));
        }
        db.batch(all).execute();
        return new Family(family, draft.groups());
    }

    /** The groups of a release, everybody of that world first. */
    @Transactional(readOnly = true)
    List<Disclosure.Group> groups(boolean example) {
        List<Disclosure.Group> groups = new ArrayList<>();
        groups.add(new Disclosure.Group(
                ALL,
                ALL,
                EVERYBODY,
                municipalities.all().stream()
                        .filter(one -> one.example() == example)
                        .map(one -> one.id().value())
                        .collect(Collectors.toSet())));
        groups.addAll(stored());
        return groups;
    }

    private List<Disclosure.Group> stored() {
        return db.select(
                        PEER_GROUP.FAMILY,
                        PEER_GROUP.CODE,
                        row(PEER_GROUP.NAME_NB, PEER_GROUP.NAME_NN, PEER_GROUP.NAME_EN)
                                .mapping(LocalText::new),
                        PEER_GROUP.MEMBERS)
                .from(PEER_GROUP)
                .orderBy(PEER_GROUP.FAMILY, PEER_GROUP.PLACE, PEER_GROUP.CODE)
                .fetch(one -> new Disclosure.Group(
                        one.value1(), one.value2(), one.value3(), new HashSet<>(Arrays.asList(one.value4()))));
    }

    private static Family.Group member(Disclosure.Group group, Map<UUID, String> aliases) {
        return new Family.Group(
                group.code(),
                group.name(),
                group.members().stream()
                        .filter(aliases::containsKey)
                        .map(id -> requireNonNull(aliases.get(id)))
                        .sorted()
                        .toList());
    }
}
