package no.medvirk.local.world;

import java.util.LinkedHashMap;
import java.util.List;

/** Tells what an example has exchanged with others, for the first initiative that it has decided on. */
final class ExchangeLoading {

    private final Api api;
    private final String path;

    ExchangeLoading(Api api, String path) {
        this.api = api;
        this.path = path;
    }

    void load(List<Example.Exchange> exchanges) {
        var initiatives = api.get(path + "/roadmap/initiatives?limit=200").path("items");
        for (var each : exchanges) {
            var draft = new LinkedHashMap<String, Object>();
            draft.put("direction", each.direction());
            draft.put("counterparty", each.counterparty());
            draft.put("with", each.with());
            draft.put("artefact", each.artefact());
            draft.put("on", each.on());
            if (each.outcome() != null) draft.put("outcome", each.outcome());
            if (each.reason() != null) draft.put("reason", each.reason());
            if (!initiatives.isEmpty())
                draft.put("initiative", initiatives.get(0).path("id").asString());
            api.post(path + "/benchmarking/exchanges", draft);
        }
    }
}
