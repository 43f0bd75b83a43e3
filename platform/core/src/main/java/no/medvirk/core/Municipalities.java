package no.medvirk.core;

import static no.medvirk.core.db.Tables.MUNICIPALITY;
import static org.jooq.Records.mapping;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.medvirk.core.db.Routines;
import org.jooq.DSLContext;
import org.jooq.Record9;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities of the installation. They are global: read outside any tenant, and hold no personal content. */
@Service
@Transactional
public class Municipalities {

    private final DSLContext db;
    private final History history;
    // What a gate asks for never changes; a minute is for an example that another instance removed and somebody made
    // anew.
    private final Cache<String, Municipality> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(10_000)
            .build();

    Municipalities(DSLContext db, History history) {
        this.db = db;
        this.history = history;
    }

    /** For the gate: only what cannot change is to be trusted here. */
    @Transactional(readOnly = true)
    public Optional<Municipality> known(String alias) {
        Municipality cached = known.getIfPresent(alias);
        return cached != null ? Optional.of(cached) : find(alias);
    }

    @Transactional(readOnly = true)
    public List<Municipality> all() {
        return select().orderBy(MUNICIPALITY.NAME.collate("nb-NO-x-icu")).fetch(mapping(Municipality::new));
    }

    @Transactional(readOnly = true)
    public List<TenantId> ids() {
        return db.select(MUNICIPALITY.ID).from(MUNICIPALITY).fetch(MUNICIPALITY.ID);
    }

    /** The municipality that is bound. */
    @Transactional(readOnly = true)
    public Municipality current() {
        return select().where(MUNICIPALITY.ID.eq(Tenant.current())).fetchSingle(mapping(Municipality::new));
    }

    /** @throws Problem conflict {@code taken} when the alias or the organisation is in use */
    public void create(Municipality draft) {
        db.insertInto(MUNICIPALITY)
                .set(MUNICIPALITY.ID, draft.id())
                .set(MUNICIPALITY.ALIAS, draft.alias())
                .set(MUNICIPALITY.NAME, draft.name())
                .set(MUNICIPALITY.ORG_NUMBER, draft.orgNumber())
                .set(MUNICIPALITY.LANGUAGE, draft.language())
                .set(MUNICIPALITY.ORGANISATION, draft.organisation())
                .set(MUNICIPALITY.IDENTITY_PROVIDER, draft.identityProvider())
                .set(MUNICIPALITY.EXAMPLE, draft.example())
                .execute();
    }

    /** Changes what the bound municipality says of itself. */
    public Municipality rename(String name, String language, Version version) {
        Municipality before = current();
        int changed = db.update(MUNICIPALITY)
                .set(MUNICIPALITY.NAME, name)
                .set(MUNICIPALITY.LANGUAGE, language)
                .set(MUNICIPALITY.VERSION, MUNICIPALITY.VERSION.plus(1))
                .where(MUNICIPALITY.ID.eq(Tenant.current()), MUNICIPALITY.VERSION.eq(version.number()))
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        Municipality after = current();
        history.record("municipality", after.id().value(), "changed", before, after);
        return after;
    }

    /** Removes an example municipality with all that it holds; refuses any other. */
    public void removeExample(Municipality municipality) {
        if (!municipality.example()) {
            throw Problem.conflict("no-example");
        }
        Routines.removeExample(db.configuration(), municipality.id().value());
        known.invalidate(municipality.alias());
    }

    public Optional<Municipality> find(String alias) {
        Optional<Municipality> found =
                select().where(MUNICIPALITY.ALIAS.eq(alias)).fetchOptional(mapping(Municipality::new));
        found.ifPresent(municipality -> known.put(alias, municipality));
        return found;
    }

    private SelectJoinStep<Record9<TenantId, String, String, String, String, java.util.UUID, String, Boolean, Integer>>
            select() {
        return db.select(
                        MUNICIPALITY.ID,
                        MUNICIPALITY.ALIAS,
                        MUNICIPALITY.NAME,
                        MUNICIPALITY.ORG_NUMBER,
                        MUNICIPALITY.LANGUAGE,
                        MUNICIPALITY.ORGANISATION,
                        MUNICIPALITY.IDENTITY_PROVIDER,
                        MUNICIPALITY.EXAMPLE,
                        MUNICIPALITY.VERSION)
                .from(MUNICIPALITY);
    }
}
