package org.productops.devhost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the story in five languages: those of the documentation, of the whole company, and of a space that few see. */
final class GlossaryStory {
    private static final String SPACE = "DOC";
    private static final String GLOSSARIES = "/rest/productops/1.0/glossaries";
    private static final JsonMapper JSON = new JsonMapper();

    private final Storyteller admin;
    private final JsonNode story;

    GlossaryStory(Storyteller admin) {
        this.admin = admin;
        try (InputStream file = GlossaryStory.class.getResourceAsStream("/devhost/story/glossary.json")) {
            this.story = JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was told before. */
    boolean isTold() {
        return !admin.read(GLOSSARIES + "/" + SPACE + "/concepts?limit=1")
                .get("values")
                .isEmpty();
    }

    /** Writes the glossaries. */
    void tell() {
        Map<String, Long> domains = domains();
        concepts(SPACE, story.get("concepts"), domains);
        JsonNode global = story.get("global");
        ObjectNode glossary = global.deepCopy();
        glossary.remove("concepts");
        admin.create(GLOSSARIES, body(glossary));
        concepts(global.get("key").asText(), global.get("concepts"), Map.of());
        JsonNode hidden = story.get("private");
        concepts(hidden.get("space").asText(), hidden.get("concepts"), Map.of());
        for (JsonNode proposal : story.get("proposals")) {
            ObjectNode concept = proposal.deepCopy();
            concept.remove("user");
            admin.as(proposal.get("user").asText()).create(GLOSSARIES + "/" + SPACE + "/proposals", body(concept));
        }
    }

    /** Pages in plain words, in each of the languages: their titles and bodies. */
    List<Map.Entry<String, String>> pages() {
        return story.get("pages")
                .valueStream()
                .map(page ->
                        Map.entry(page.get("title").asText(), page.get("body").asText()))
                .toList();
    }

    private Map<String, Long> domains() {
        Map<String, Long> ids = new HashMap<>();
        for (JsonNode domain : story.get("domains")) {
            Map<String, Object> body =
                    new HashMap<>(Map.of("name", domain.get("name").asText()));
            if (domain.has("parent")) {
                body.put("parent", ids.get(domain.get("parent").asText()));
            }
            JsonNode made = admin.create(GLOSSARIES + "/" + SPACE + "/domains", body);
            ids.put(domain.get("name").asText(), made.get("id").asLong());
        }
        return ids;
    }

    private void concepts(String glossary, JsonNode concepts, Map<String, Long> domains) {
        Map<String, Long> ids = new HashMap<>();
        for (JsonNode told : concepts) {
            ObjectNode concept = told.deepCopy();
            if (told.has("domain")) {
                concept.put("domain", domains.get(told.get("domain").asText()));
            }
            for (String tie : List.of("broader", "related")) {
                if (told.has(tie)) {
                    ArrayNode numbers = concept.putArray(tie);
                    told.get(tie).forEach(name -> numbers.add(ids.get(name.asText())));
                }
            }
            // A word with two meanings is meant so.
            JsonNode made = admin.create(GLOSSARIES + "/" + glossary + "/concepts?confirmed=true", body(concept));
            ids.put(told.at("/terms/0/text").asText(), made.get("id").asLong());
        }
    }

    private static Map<String, Object> body(ObjectNode node) {
        return JSON.convertValue(node, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
    }
}
