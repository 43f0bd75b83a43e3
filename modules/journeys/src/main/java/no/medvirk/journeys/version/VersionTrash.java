package no.medvirk.journeys.version;

import static no.medvirk.journeys.db.Tables.VERSION;

import java.time.Instant;
import java.util.List;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import no.medvirk.core.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions that were deleted, for as long as they can be taken back. */
@Service
@Transactional
public class VersionTrash implements Trash {

    private static final Kind VERSIONS = new Kind("version", VERSION, VERSION.NAME);

    private final TrashBin bin;

    VersionTrash(TrashBin bin) {
        this.bin = bin;
    }

    void put(VersionId id, Version version) {
        bin.put(VERSIONS, id.value(), version);
    }

    void takeBack(VersionId id) {
        bin.restore(VERSIONS, id.value());
    }

    void deleteForGood(VersionId id) {
        bin.delete(VERSIONS, id.value());
    }

    @Transactional(readOnly = true)
    public List<Item> items() {
        return bin.items(List.of(VERSIONS));
    }

    @Override
    public int empty(Instant before) {
        return bin.empty(List.of(VERSIONS), before);
    }
}
