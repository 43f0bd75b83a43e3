package planted.catalogue.thing;

import com.fasterxml.jackson.databind.JsonNode;

/** Of the Jackson before. */
record OldJson(JsonNode node) {}
