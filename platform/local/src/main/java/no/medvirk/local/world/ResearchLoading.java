package no.medvirk.local.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Creates what an example municipality has found out, as its researchers would. */
final class ResearchLoading {
    private static final List<String> PURPOSES = List.of("take-part", "notes", "quote", "share", "publish", "contact");

    private final Api api;
    private final String path;
    private final Map<String, String> ids;

    /**
     * @param path of research's things
     * @param ids of what was loaded before, by name; what is loaded here is added
     */
    ResearchLoading(Api api, String path, Map<String, String> ids) {
        this.api = api;
        this.path = path;
        this.ids = ids;
    }

    /** @param team members, by id */
    void load(Research research, List<String> team) {
        var told = research.study();
        var study = create("studies", told.title(), study(told, team));
        for (var tag : research.tags()) create("tags", tag, Map.of("name", tag));
        for (var participant : research.participants()) {
            create(
                    "participants",
                    participant.pseudonym(),
                    Map.of(
                            "study",
                            study,
                            "pseudonym",
                            participant.pseudonym(),
                            "side",
                            participant.side(),
                            "consents",
                            PURPOSES.stream()
                                    .filter(participant::agrees)
                                    .map(purpose -> Map.of(
                                            "purpose", purpose, "givenOn", participant.since(), "channel", "written"))
                                    .toList()));
        }
        for (var activity : research.activities()) load(study, activity);
        for (var note : research.notes()) load(note);
        for (var insight : research.insights()) {
            create(
                    "insights",
                    insight.key(),
                    Map.of(
                            "study",
                            study,
                            "statement",
                            insight.statement(),
                            "supports",
                            ids(insight.supports()),
                            "contradicts",
                            ids(insight.contradicts())));
        }
        for (var need : research.needs()) {
            create(
                    "needs",
                    need.key(),
                    Map.of(
                            "situation",
                            need.situation(),
                            "motivation",
                            need.motivation(),
                            "outcome",
                            need.outcome(),
                            "services",
                            List.of(id(told.service())),
                            "insights",
                            ids(need.insights())));
        }
    }

    private Map<String, Object> study(Research.Study study, List<String> team) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", study.title());
        body.put("question", study.question());
        body.put("method", study.method());
        body.put("services", List.of(id(study.service())));
        body.put("purpose", study.purpose());
        body.put("legalBasis", study.legalBasis());
        body.put("legalBasisNote", study.legalBasisNote());
        body.put("team", team);
        body.put("status", study.status());
        return body;
    }

    private void load(String study, Research.Activity activity) {
        var made = create(
                "activities",
                activity.key(),
                Map.of(
                        "study",
                        study,
                        "kind",
                        activity.kind(),
                        "on",
                        activity.on(),
                        "place",
                        activity.place(),
                        "participants",
                        ids(activity.participants())));
        api.put(path + "/activities/" + made + "/completion", Map.of(), "\"1\"");
    }

    private void load(Research.Note note) {
        var body = new LinkedHashMap<String, Object>();
        body.put("activity", id(note.activity()));
        if (note.participant() != null) body.put("participant", id(note.participant()));
        var blocks = new ArrayList<Map<String, String>>();
        for (var block : note.blocks()) {
            blocks.add(
                    block.speaker() == null
                            ? Map.of("text", block.text())
                            : Map.of("speaker", block.speaker(), "text", block.text()));
        }
        body.put("blocks", blocks);
        var made = api.post(path + "/notes", body).path("id").asString();
        for (var highlight : note.highlights()) {
            var texts = note.blocks().stream().map(Research.Block::text).toList();
            var block = Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
                    .filter(i -> texts.get(i).contains(highlight.quote()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nobody says: " + highlight.quote()));
            var start = texts.get(block).indexOf(highlight.quote());
            create(
                    "highlights",
                    highlight.key(),
                    Map.of(
                            "note",
                            made,
                            "revision",
                            1,
                            "block",
                            block,
                            "start",
                            start,
                            "end",
                            start + highlight.quote().length(),
                            "tags",
                            ids(highlight.tags())));
        }
    }

    private String create(String kind, String name, Object body) {
        var made = api.post(path + "/" + kind, body).path("id").asString();
        if (ids.put(name, made) != null) throw new IllegalStateException(name + " is there twice");
        return made;
    }

    private List<String> ids(List<String> names) {
        return names.stream().map(this::id).toList();
    }

    private String id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }
}
