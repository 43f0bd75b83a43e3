package no.medvirk.thread.graph;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.thread.db.Tables.LINK;
import static no.medvirk.thread.db.Tables.NODE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.medvirk.core.LocalText;
import no.medvirk.core.Tenant;
import no.medvirk.core.ThreadNode;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What belongs to a root: its nodes and the links that they hold. Only what differs is written. */
@Service
@Transactional
class Roots {

    private static final int ROWS = 500;

    private final DSLContext db;

    Roots(DSLContext db) {
        this.db = db;
    }

    /** Makes the root's part of the thread what its module shows; nothing, when it shows nothing. */
    void replace(String kind, UUID id, List<ThreadNode> nodes) {
        Map<Tie.Ref, Shown> was = nodes(kind, id);
        Map<Tie.Ref, Shown> is =
                nodes.stream().map(Shown::of).collect(Collectors.toMap(Shown::ref, node -> node, (one, same) -> one));
        inParts(minus(was.keySet(), is.keySet()), gone -> delete(kind, id, gone));
        inParts(minus(Set.copyOf(is.values()), Set.copyOf(was.values())), changed -> write(kind, id, changed));

        Set<Tie> tied = ties(kind, id);
        Set<Tie> ties = nodes.stream().flatMap(node -> Tie.of(node).stream()).collect(Collectors.toSet());
        inParts(minus(tied, ties), gone -> cut(kind, id, gone));
        inParts(minus(ties, tied), made -> tie(kind, id, made));
    }

    private Map<Tie.Ref, Shown> nodes(String kind, UUID id) {
        Map<Tie.Ref, Shown> nodes = new HashMap<>();
        db.select(
                        NODE.KIND,
                        NODE.ID,
                        row(NODE.TITLE_NB, NODE.TITLE_NN, NODE.TITLE_EN).mapping(LocalText::new),
                        NODE.TEXT,
                        NODE.PATH,
                        NODE.LACKS)
                .from(NODE)
                .where(mine(NODE), NODE.ROOT_KIND.eq(kind), NODE.ROOT_ID.eq(id))
                .forEach(row -> {
                    Tie.Ref ref = new Tie.Ref(row.value1(), row.value2());
                    nodes.put(ref, new Shown(ref, row.value3(), row.value4(), row.value5(), List.of(row.value6())));
                });
        return nodes;
    }

    private Set<Tie> ties(String kind, UUID id) {
        return db.select(LINK.LEFT_KIND, LINK.LEFT_ID, LINK.RELATION, LINK.RIGHT_KIND, LINK.RIGHT_ID)
                .from(LINK)
                .where(mine(LINK), LINK.ROOT_KIND.eq(kind), LINK.ROOT_ID.eq(id))
                .fetchSet(row -> new Tie(
                        new Tie.Ref(row.value1(), row.value2()),
                        row.value3(),
                        new Tie.Ref(row.value4(), row.value5())));
    }

    private void delete(String kind, UUID id, List<Tie.Ref> gone) {
        db.deleteFrom(NODE)
                .where(mine(NODE), NODE.ROOT_KIND.eq(kind), NODE.ROOT_ID.eq(id))
                .and(row(NODE.KIND, NODE.ID)
                        .in(gone.stream().map(ref -> row(ref.kind(), ref.id())).toList()))
                .execute();
    }

    private void write(String kind, UUID id, List<Shown> changed) {
        db.insertInto(
                        NODE,
                        NODE.TENANT_ID,
                        NODE.KIND,
                        NODE.ID,
                        NODE.ROOT_KIND,
                        NODE.ROOT_ID,
                        NODE.TITLE_NB,
                        NODE.TITLE_NN,
                        NODE.TITLE_EN,
                        NODE.TEXT,
                        NODE.PATH,
                        NODE.LACKS)
                .valuesOfRows(changed.stream()
                        .map(node -> row(
                                Tenant.current(),
                                node.ref().kind(),
                                node.ref().id(),
                                kind,
                                id,
                                node.title().nb(),
                                node.title().nn(),
                                node.title().en(),
                                node.text(),
                                node.path(),
                                node.lacks().toArray(String[]::new)))
                        .toList())
                .onConflict(NODE.TENANT_ID, NODE.KIND, NODE.ID)
                .doUpdate()
                .set(NODE.ROOT_KIND, excluded(NODE.ROOT_KIND))
                .set(NODE.ROOT_ID, excluded(NODE.ROOT_ID))
                .set(NODE.TITLE_NB, excluded(NODE.TITLE_NB))
                .set(NODE.TITLE_NN, excluded(NODE.TITLE_NN))
                .set(NODE.TITLE_EN, excluded(NODE.TITLE_EN))
                .set(NODE.TEXT, excluded(NODE.TEXT))
                .set(NODE.PATH, excluded(NODE.PATH))
                .set(NODE.LACKS, excluded(NODE.LACKS))
                .execute();
    }

    private void cut(String kind, UUID id, List<Tie> gone) {
        db.deleteFrom(LINK)
                .where(mine(LINK), LINK.ROOT_KIND.eq(kind), LINK.ROOT_ID.eq(id))
                .and(row(LINK.LEFT_KIND, LINK.LEFT_ID, LINK.RELATION, LINK.RIGHT_KIND, LINK.RIGHT_ID)
                        .in(gone.stream()
                                .map(tie -> row(
                                        tie.left().kind(),
                                        tie.left().id(),
                                        tie.relation(),
                                        tie.right().kind(),
                                        tie.right().id()))
                                .toList()))
                .execute();
    }

    private void tie(String kind, UUID id, List<Tie> made) {
        db.insertInto(
                        LINK,
                        LINK.TENANT_ID,
                        LINK.LEFT_KIND,
                        LINK.LEFT_ID,
                        LINK.RELATION,
                        LINK.RIGHT_KIND,
                        LINK.RIGHT_ID,
                        LINK.ROOT_KIND,
                        LINK.ROOT_ID)
                .valuesOfRows(made.stream()
                        .map(tie -> row(
                                Tenant.current(),
                                tie.left().kind(),
                                tie.left().id(),
                                tie.relation(),
                                tie.right().kind(),
                                tie.right().id(),
                                kind,
                                id))
                        .toList())
                // what has moved to another root is held by that one, whichever of the two is told of first
                .onConflict(LINK.TENANT_ID, LINK.RIGHT_KIND, LINK.RIGHT_ID, LINK.LEFT_KIND, LINK.LEFT_ID, LINK.RELATION)
                .doUpdate()
                .set(LINK.ROOT_KIND, excluded(LINK.ROOT_KIND))
                .set(LINK.ROOT_ID, excluded(LINK.ROOT_ID))
                .execute();
    }

    private static <T> List<T> minus(Set<T> these, Set<T> those) {
        Set<T> left = new HashSet<>(these);
        left.removeAll(those);
        return List.copyOf(left);
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += ROWS) {
            work.accept(all.subList(from, Math.min(all.size(), from + ROWS)));
        }
    }
}
