package no.medvirk.journeys.template;

import static no.medvirk.journeys.db.Tables.TEMPLATE;

import java.time.Instant;
import java.util.List;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import no.medvirk.core.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates that were deleted, for as long as they can be taken back. */
@Service
@Transactional
public class TemplateTrash implements Trash {

    static final Kind TEMPLATES = new Kind("template", TEMPLATE, TEMPLATE.NAME);

    private final TrashBin bin;

    TemplateTrash(TrashBin bin) {
        this.bin = bin;
    }

    void put(TemplateId id, Version version) {
        bin.put(TEMPLATES, id.value(), version);
    }

    void takeBack(TemplateId id) {
        bin.restore(TEMPLATES, id.value());
    }

    void deleteForGood(TemplateId id) {
        bin.delete(TEMPLATES, id.value());
    }

    @Transactional(readOnly = true)
    public List<Item> items() {
        return bin.items(List.of(TEMPLATES));
    }

    @Override
    public int empty(Instant before) {
        return bin.empty(List.of(TEMPLATES), before);
    }
}
