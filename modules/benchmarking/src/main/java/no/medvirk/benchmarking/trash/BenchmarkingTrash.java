package no.medvirk.benchmarking.trash;

import static no.medvirk.benchmarking.db.Tables.EXCHANGE;

import java.time.Instant;
import java.util.List;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What benchmarking holds that can be thrown away: a contribution is withdrawn instead, and a release stays. */
@Service
@Transactional
public class BenchmarkingTrash implements Trash {

    public static final Kind EXCHANGES = new Kind("exchange", EXCHANGE, EXCHANGE.ARTEFACT);

    private static final List<Kind> ALL = List.of(EXCHANGES);

    private final TrashBin bin;

    BenchmarkingTrash(TrashBin bin) {
        this.bin = bin;
    }

    @Transactional(readOnly = true)
    List<Item> items() {
        return bin.items(ALL);
    }

    @Override
    public int empty(Instant before) {
        return bin.empty(ALL, before);
    }
}
