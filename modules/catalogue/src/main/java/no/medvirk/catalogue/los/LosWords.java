package no.medvirk.catalogue.los;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static no.medvirk.catalogue.db.Tables.LOS_CONCEPT;
import static no.medvirk.catalogue.db.Tables.LOS_TERM;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.medvirk.core.SearchWords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The synonyms of LOS: what somebody types in words of their own is found by the word that services go by. */
@Service
@Transactional
class LosWords implements SearchWords {

    private final DSLContext db;

    LosWords(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Set<String>> alike(Collection<String> words) {
        return db
                .select(LOS_TERM.TERM, LOS_CONCEPT.NB, LOS_CONCEPT.NN, LOS_CONCEPT.EN)
                .from(LOS_TERM)
                .join(LOS_CONCEPT)
                .on(LOS_CONCEPT.URI.eq(LOS_TERM.URI))
                .where(LOS_TERM.TERM.in(words))
                .fetch()
                .stream()
                .collect(groupingBy(
                        row -> row.value1(),
                        flatMapping(
                                row -> Stream.of(row.value2(), row.value3(), row.value4())
                                        .filter(Objects::nonNull)
                                        .map(label -> label.toLowerCase(Locale.ROOT)),
                                toSet())));
    }
}
