package no.medvirk.thread.search;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.thread.db.Tables.FOUND;
import static no.medvirk.thread.db.Tables.NODE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.LocalText;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.SearchWords;
import no.medvirk.thread.db.Routines;
import no.medvirk.thread.graph.Thing;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Finds things by their words, in every form that Norwegian gives them, and by words that mean the same. */
@Service
@Transactional
class ThreadSearch {

    private final DSLContext db;
    private final JsonMapper json;
    private final ObjectProvider<SearchWords> words;

    ThreadSearch(DSLContext db, JsonMapper json, ObjectProvider<SearchWords> words) {
        this.db = db;
        this.json = json;
        this.words = words;
    }

    /** Nothing, when nothing was typed. */
    @Transactional(readOnly = true)
    Found find(
            @Nullable String typed,
            @Nullable List<String> kinds,
            @Nullable UUID service,
            PageQuery query,
            String language) {
        List<String> asked = Wanted.words(typed);
        if (asked.isEmpty()) {
            return new Found(List.of(), null, List.of());
        }
        JSONB wanted = JSONB.valueOf(json.writeValueAsString(Wanted.of(asked, alike(asked))));
        List<Line> lines = lines(wanted, kinds, service, query, language);
        Page<Line> page = Page.of(
                lines,
                query,
                line -> List.of(line.less().toString(), line.hit().thing().id().toString()));
        return new Found(page.items().stream().map(Line::hit).toList(), page.next(), counts(wanted, service));
    }

    /** @param less what it is ordered by, upwards */
    private record Line(Float less, Found.Hit hit) {}

    private List<Line> lines(
            JSONB wanted, @Nullable List<String> kinds, @Nullable UUID service, PageQuery query, String language) {
        Field<String> inLanguage = switch (language) {
            case "nn" -> coalesce(NODE.TITLE_NN, NODE.TITLE);
            case "en" -> coalesce(NODE.TITLE_EN, NODE.TITLE);
            default -> NODE.TITLE;
        };
        no.medvirk.thread.db.tables.Found found =
                FOUND.call(wanted, kinds == null || kinds.isEmpty() ? null : kinds.toArray(String[]::new), service);
        Field<Float> less = found.RANK.neg();
        return db.select(
                        less,
                        row(
                                        NODE.KIND,
                                        NODE.ID,
                                        row(NODE.TITLE_NB, NODE.TITLE_NN, NODE.TITLE_EN)
                                                .mapping(LocalText::new),
                                        NODE.PATH)
                                .mapping(Thing::new),
                        Routines.marked(val(wanted), inLanguage, inline(true)),
                        Routines.marked(val(wanted), NODE.TEXT, inline(false)))
                .from(found)
                .join(NODE)
                .on(NODE.KIND.eq(found.FOUND_KIND), NODE.ID.eq(found.FOUND_ID))
                .where(mine(NODE), query.after(less, NODE.ID))
                .orderBy(less, NODE.ID)
                .limit(query.fetch())
                .fetch(mapping(ThreadSearch::line));
    }

    private static Line line(Float less, Thing thing, String title, @Nullable String text) {
        List<Found.Part> extract = text == null ? List.of() : Found.Part.of(text);
        boolean found = extract.stream().anyMatch(Found.Part::hit);
        return new Line(less, new Found.Hit(thing, Found.Part.of(title), found ? extract : null));
    }

    private List<Found.Count> counts(JSONB wanted, @Nullable UUID service) {
        no.medvirk.thread.db.tables.Found found = FOUND.call(wanted, null, service);
        return db.select(found.FOUND_KIND, count())
                .from(found)
                .groupBy(found.FOUND_KIND)
                .orderBy(count().desc(), found.FOUND_KIND)
                .fetch(mapping(Found.Count::new));
    }

    private Map<String, Set<String>> alike(List<String> asked) {
        List<String> terms = new ArrayList<>(asked);
        terms.add(String.join(" ", asked));
        Map<String, Set<String>> alike = new HashMap<>();
        words.forEach(source -> alike.putAll(source.alike(terms)));
        return alike;
    }
}
