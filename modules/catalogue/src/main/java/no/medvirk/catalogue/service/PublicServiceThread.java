package no.medvirk.catalogue.service;

import static no.medvirk.catalogue.db.Tables.PUBLIC_SERVICE;
import static no.medvirk.catalogue.trash.CatalogueTrash.SERVICES;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the red thread sees of services. */
@Service
@Transactional(readOnly = true)
class PublicServiceThread implements ThreadSource {

    private final DSLContext db;
    private final PublicServices services;

    PublicServiceThread(DSLContext db, PublicServices services) {
        this.db = db;
        this.services = services;
    }

    @Override
    public Set<String> roots() {
        return Set.of(SERVICES.name());
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        return services.find(new ServiceId(id)).map(PublicServiceThread::node).stream()
                .toList();
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db.select(PUBLIC_SERVICE.ID)
                .from(PUBLIC_SERVICE)
                .where(mine(PUBLIC_SERVICE), PUBLIC_SERVICE.TRASHED_AT.isNull())
                .and(after == null ? noCondition() : PUBLIC_SERVICE.ID.gt(new ServiceId(after)))
                .orderBy(PUBLIC_SERVICE.ID)
                .limit(limit)
                .fetch(row -> row.value1().value());
    }

    private static ThreadNode node(PublicService service) {
        LocalText description = service.description();
        return new ThreadNode(
                SERVICES.name(),
                service.id().value(),
                service.name(),
                description == null ? null : description.first(),
                "tjenester/" + service.id().value(),
                List.of(),
                service.responsibleUnit() == null ? Set.of("owner") : Set.of());
    }
}
