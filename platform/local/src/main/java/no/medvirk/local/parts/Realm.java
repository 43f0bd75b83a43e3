package no.medvirk.local.parts;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The realm of {@code infra/keycloak} as Keycloak imports it. */
public final class Realm {
    private Realm() {}

    /** With its texts in every language, and each {@code ${medvirk.<key>}} replaced by its value; none may be left. */
    public static String json(Map<String, String> values) {
        var text = Resources.text("/keycloak/realm.json");
        for (var value : values.entrySet()) text = text.replace("${medvirk." + value.getKey() + "}", value.getValue());
        if (text.contains("${medvirk.")) throw new IllegalArgumentException("a placeholder of the realm has no value");
        var json = JsonMapper.shared();
        var realm = (ObjectNode) json.readTree(text);
        var texts = realm.putObject("localizationTexts");
        for (var language : List.of("nb", "nn", "en"))
            texts.set(language, json.valueToTree(Resources.properties("/keycloak/texts/" + language + ".properties")));
        return realm.toString();
    }
}
