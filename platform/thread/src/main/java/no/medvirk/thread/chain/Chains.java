package no.medvirk.thread.chain;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.thread.db.Tables.LINK;
import static no.medvirk.thread.db.Tables.NODE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.core.LocalText;
import no.medvirk.core.Problem;
import no.medvirk.thread.chain.BrokenLink.Neighbour;
import no.medvirk.thread.chain.Chain.Step;
import no.medvirk.thread.db.tables.Node;
import no.medvirk.thread.graph.Thing;
import no.medvirk.thread.graph.Tie;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Walks the red thread: to the left always to the left, to the right always to the right, so that a chain is what a thing rests on and
 * what came of it, and not everything that hangs together somehow.
 */
@Service
@Transactional
class Chains {

    /** Links in one direction; the longest way from a participant to a comparison is shorter. */
    private static final int DEEPEST = 16;

    private static final int MOST = 200;

    /** What a walk may pass before it gives up counting. */
    private static final int PASSED = 5000;

    private static final Field<String> KIND = field(name("walked", "kind"), SQLDataType.VARCHAR);
    private static final Field<UUID> ID = field(name("walked", "id"), SQLDataType.UUID);
    private static final Field<Integer> DISTANCE = field(name("walked", "distance"), SQLDataType.INTEGER);
    private static final Field<Boolean> TO_LEFT = field(name("walked", "to_left"), SQLDataType.BOOLEAN);
    private static final Node OTHER = NODE.as("other");
    private static final Node WHOLE = NODE.as("whole");

    private final DSLContext db;

    Chains(DSLContext db) {
        this.db = db;
    }

    /**
     * A thing that was walked to.
     *
     * @param ties to those on its left that are there
     * @param rights what is linked to it from the right
     */
    private record Found(
            boolean left,
            int distance,
            Thing thing,
            @Nullable LocalText within,
            String[] lacks,
            List<Tie> ties,
            List<Neighbour> rights) {

        Tie.Ref ref() {
            return new Tie.Ref(thing.kind(), thing.id());
        }

        Set<Neighbour> neighbours() {
            Set<Neighbour> all = new HashSet<>(rights);
            ties.forEach(tie ->
                    all.add(new Neighbour(true, tie.relation(), tie.left().kind())));
            return all;
        }
    }

    /** @throws Problem not found, when there is no such thing in the bound municipality */
    @Transactional(readOnly = true)
    Chain of(String kind, UUID id) {
        List<Found> found = walk(kind, id);
        Found start =
                found.stream().filter(one -> one.distance() == 0).findFirst().orElseThrow(Problem::notFound);
        List<Found> left =
                found.stream().filter(one -> one.left() && one != start).toList();
        List<Found> right = found.stream().filter(one -> !one.left()).toList();
        boolean more = left.size() > MOST || right.size() > MOST;
        List<Found> shown = Stream.of(
                        Stream.of(start),
                        left.stream().limit(MOST),
                        right.stream().limit(MOST))
                .flatMap(part -> part)
                .toList();
        Set<Tie.Ref> refs = shown.stream().map(Found::ref).collect(Collectors.toSet());
        List<Tie> links = shown.stream()
                .flatMap(one -> one.ties().stream())
                .filter(tie -> refs.contains(tie.left()))
                .distinct()
                .toList();
        Set<Tie.Ref> planned = planned(links);
        return new Chain(
                step(start, planned),
                left.stream().limit(MOST).map(one -> step(one, planned)).toList(),
                right.stream().limit(MOST).map(one -> step(one, planned)).toList(),
                links,
                more);
    }

    /** A journey that is derived from another is a new one, with all that is part of it. */
    private static Set<Tie.Ref> planned(List<Tie> links) {
        Set<Tie.Ref> planned = links.stream()
                .filter(tie -> tie.relation().equals("derived-from"))
                .map(Tie::right)
                .collect(Collectors.toCollection(HashSet::new));
        boolean grew = !planned.isEmpty();
        while (grew) {
            grew = links.stream()
                            .filter(tie -> tie.relation().equals("part-of") && planned.contains(tie.left()))
                            .filter(tie -> planned.add(tie.right()))
                            .count()
                    > 0;
        }
        return planned;
    }

    private static Step step(Found one, Set<Tie.Ref> planned) {
        Column column = Column.of(one.thing().kind());
        return new Step(
                one.thing(),
                one.within(),
                column == Column.JOURNEY && planned.contains(one.ref()) ? Column.NEW_JOURNEY : column,
                one.distance(),
                BrokenLink.at(one.thing().kind(), List.of(one.lacks()), one.neighbours())
                        .toList());
    }

    private List<Found> walk(String kind, UUID id) {
        CommonTableExpression<?> leftward =
                way("leftward", kind, id, LINK.RIGHT_KIND, LINK.RIGHT_ID, LINK.LEFT_KIND, LINK.LEFT_ID);
        CommonTableExpression<?> rightward =
                way("rightward", kind, id, LINK.LEFT_KIND, LINK.LEFT_ID, LINK.RIGHT_KIND, LINK.RIGHT_ID);
        Table<?> walked =
                nearest("leftward", true).unionAll(nearest("rightward", false)).asTable("walked");
        return db.withRecursive(leftward, rightward)
                .select(
                        TO_LEFT,
                        DISTANCE,
                        row(
                                        NODE.KIND,
                                        NODE.ID,
                                        row(NODE.TITLE_NB, NODE.TITLE_NN, NODE.TITLE_EN)
                                                .mapping(LocalText::new),
                                        NODE.PATH)
                                .mapping(Thing::new),
                        row(WHOLE.TITLE_NB, WHOLE.TITLE_NN, WHOLE.TITLE_EN).mapping(LocalText::of),
                        NODE.LACKS,
                        ties(),
                        rights())
                .from(walked)
                .join(NODE)
                .on(NODE.KIND.eq(KIND), NODE.ID.eq(ID))
                .leftJoin(WHOLE)
                .on(
                        WHOLE.TENANT_ID.eq(NODE.TENANT_ID),
                        WHOLE.KIND.eq(NODE.ROOT_KIND),
                        WHOLE.ID.eq(NODE.ROOT_ID),
                        WHOLE.ID.ne(NODE.ID))
                .where(mine(NODE))
                .orderBy(TO_LEFT.desc(), DISTANCE, NODE.TITLE, NODE.ID)
                .fetch(mapping(Found::new));
    }

    private static CommonTableExpression<?> way(
            String way,
            String kind,
            UUID id,
            Field<String> hereKind,
            Field<UUID> here,
            Field<String> thereKind,
            Field<UUID> there) {
        Field<Integer> distance = field(name(way, "distance"), SQLDataType.INTEGER);
        return name(way)
                .fields("kind", "id", "distance")
                .as(select(val(kind).cast(SQLDataType.CLOB), val(id), inline(0))
                        .union(select(thereKind, there, distance.plus(inline(1)))
                                .from(table(name(way)))
                                .join(LINK)
                                .on(
                                        hereKind.eq(field(name(way, "kind"), SQLDataType.CLOB)),
                                        here.eq(field(name(way, "id"), SQLDataType.UUID)))
                                .where(mine(LINK), distance.lt(inline(DEEPEST)))));
    }

    private static Select<Record4<Boolean, String, UUID, Integer>> nearest(String way, boolean left) {
        Field<String> kind = field(name("passed", "kind"), SQLDataType.CLOB);
        Field<UUID> id = field(name("passed", "id"), SQLDataType.UUID);
        Field<Integer> distance = min(field(name("passed", "distance"), SQLDataType.INTEGER));
        return select(inline(left).as("to_left"), kind, id, distance.as("distance"))
                .from(select(field(name("kind")), field(name("id")), field(name("distance")))
                        .from(table(name(way)))
                        .limit(inline(PASSED))
                        .asTable("passed"))
                .groupBy(kind, id)
                .having(left ? noCondition() : distance.gt(inline(0)))
                .orderBy(distance)
                .limit(inline(MOST + 2));
    }

    private static Field<List<Tie>> ties() {
        return multiset(select(LINK.LEFT_KIND, LINK.LEFT_ID, LINK.RELATION, LINK.RIGHT_KIND, LINK.RIGHT_ID)
                        .from(LINK)
                        .join(OTHER)
                        .on(
                                OTHER.TENANT_ID.eq(LINK.TENANT_ID),
                                OTHER.KIND.eq(LINK.LEFT_KIND),
                                OTHER.ID.eq(LINK.LEFT_ID))
                        .where(mine(LINK), LINK.RIGHT_KIND.eq(NODE.KIND), LINK.RIGHT_ID.eq(NODE.ID)))
                .convertFrom(rows -> rows.map(row -> new Tie(
                        new Tie.Ref(row.value1(), row.value2()),
                        row.value3(),
                        new Tie.Ref(row.value4(), row.value5()))));
    }

    private static Field<List<Neighbour>> rights() {
        return multiset(selectDistinct(LINK.RELATION, LINK.RIGHT_KIND)
                        .from(LINK)
                        .join(OTHER)
                        .on(
                                OTHER.TENANT_ID.eq(LINK.TENANT_ID),
                                OTHER.KIND.eq(LINK.RIGHT_KIND),
                                OTHER.ID.eq(LINK.RIGHT_ID))
                        .where(mine(LINK), LINK.LEFT_KIND.eq(NODE.KIND), LINK.LEFT_ID.eq(NODE.ID)))
                .convertFrom(rows -> rows.map(row -> new Neighbour(false, row.value1(), row.value2())));
    }
}
