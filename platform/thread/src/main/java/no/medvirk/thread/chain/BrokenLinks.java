package no.medvirk.thread.chain;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.thread.db.Tables.LINK;
import static no.medvirk.thread.db.Tables.NODE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.medvirk.core.LocalText;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.thread.chain.BrokenLink.Neighbour;
import no.medvirk.thread.db.tables.Node;
import no.medvirk.thread.graph.Thing;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The things at which the red thread is broken, as {@link BrokenLink} says. */
@Service
@Transactional
class BrokenLinks {

    private static final Node OTHER = NODE.as("other");

    private final DSLContext db;

    BrokenLinks(DSLContext db) {
        this.db = db;
    }

    /** @param kind of the things that it happens to */
    record Count(BrokenLink code, String kind, int count) {}

    @Transactional(readOnly = true)
    List<Count> counts() {
        BrokenLink[] all = BrokenLink.values();
        List<Field<Integer>> counts = Stream.of(all)
                .<Field<Integer>>map(broken -> field(selectCount().from(NODE).where(mine(NODE), broken(broken))))
                .toList();
        Record row = db.select(counts).fetchSingle();
        return IntStream.range(0, all.length)
                .mapToObj(i -> new Count(all[i], all[i].kind(), row.get(i, int.class)))
                .toList();
    }

    /** By title, as it is in the first language there is. */
    @Transactional(readOnly = true)
    Page<Thing> list(String code, PageQuery query) {
        BrokenLink broken = BrokenLink.of(code).orElseThrow(Problem::notFound);
        List<Thing> found = db.select(
                        NODE.KIND,
                        NODE.ID,
                        row(NODE.TITLE_NB, NODE.TITLE_NN, NODE.TITLE_EN).mapping(LocalText::new),
                        NODE.PATH)
                .from(NODE)
                .where(mine(NODE), broken(broken), query.after(NODE.TITLE, NODE.ID))
                .orderBy(NODE.TITLE, NODE.ID)
                .limit(query.fetch())
                .fetch(mapping(Thing::new));
        return Page.of(
                found, query, thing -> List.of(thing.title().first(), thing.id().toString()));
    }

    private static Condition broken(BrokenLink broken) {
        Condition is = broken.lacked()
                .map(lacked -> NODE.LACKS.contains(new String[] {lacked}))
                .orElseGet(() -> broken.missing().map(BrokenLinks::none).orElseThrow());
        return NODE.KIND.eq(broken.kind()).and(is);
    }

    private static Condition none(Neighbour wanted) {
        Condition here = wanted.left()
                ? LINK.RIGHT_KIND.eq(NODE.KIND).and(LINK.RIGHT_ID.eq(NODE.ID))
                : LINK.LEFT_KIND.eq(NODE.KIND).and(LINK.LEFT_ID.eq(NODE.ID));
        Condition there = wanted.left()
                ? OTHER.KIND.eq(LINK.LEFT_KIND).and(OTHER.ID.eq(LINK.LEFT_ID))
                : OTHER.KIND.eq(LINK.RIGHT_KIND).and(OTHER.ID.eq(LINK.RIGHT_ID));
        return notExists(selectOne()
                .from(LINK)
                .join(OTHER)
                .on(OTHER.TENANT_ID.eq(LINK.TENANT_ID), there)
                .where(mine(LINK), here, LINK.RELATION.eq(wanted.relation()), OTHER.KIND.eq(wanted.kind())));
    }
}
