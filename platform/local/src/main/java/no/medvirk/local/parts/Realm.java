package no.medvirk.local.parts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm of {@code infra/keycloak} as Keycloak imports it.
 *
 * @param json with its texts in every language and with all values set
 */
public record Realm(String json) {
    /** Replaces each {@code ${medvirk.<key>}} by its value; there must be one for every placeholder. */
    public static Realm of(Map<String, String> values) {
        var text = Resources.text("/keycloak/realm.json");
        for (var value : values.entrySet()) text = text.replace("${medvirk." + value.getKey() + "}", value.getValue());
        if (text.contains("${medvirk.")) throw new IllegalArgumentException("a placeholder of the realm has no value");
        var json = JsonMapper.shared();
        var realm = (ObjectNode) json.readTree(text);
        var texts = realm.putObject("localizationTexts");
        for (var language : List.of("nb", "nn", "en"))
            texts.set(language, json.valueToTree(Resources.properties("/keycloak/texts/" + language + ".properties")));
        return new Realm(realm.toString());
    }

    /** The same for the same realm, and another for any other. */
    public String key() {
        return UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
