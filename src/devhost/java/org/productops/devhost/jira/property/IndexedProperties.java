package org.productops.devhost.jira.property;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.PropertyRecord;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;

/** The texts and whole numbers in issues' properties that plugins have Jira index under names for queries. */
public final class IndexedProperties implements ModuleHandler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ISSUES = "IssueProperty";

    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final JiraRecords records;

    public IndexedProperties(JiraRecords records) {
        this.records = records;
    }

    private record Place(String key, String path, boolean number) {}

    /** What {@code index-document-configuration} may say. */
    public static ModuleType moduleType() {
        return ModuleType.named("index-document-configuration")
                .attributes("entity-key")
                .allow("key", "property-key")
                .allow("key/extract", "path", "type", "alias");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        if (!ISSUES.equals(module.attribute("entity-key"))) {
            throw new PluginRefusedException(module.describe() + ": only issues' properties are indexed");
        }
        for (ModuleElement key : module.children("key")) {
            for (ModuleElement extract : key.children("extract")) {
                String type = extract.attribute("type");
                if (!"STRING".equals(type) && !"NUMBER".equals(type)) {
                    throw new PluginRefusedException(module.describe() + ": only texts and numbers are indexed");
                }
                places.put(
                        name(extract.attribute("alias")),
                        new Place(key.attribute("property-key"), extract.attribute("path"), "NUMBER".equals(type)));
            }
        }
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        module.children("key").stream()
                .flatMap(key -> key.children("extract").stream())
                .forEach(extract -> places.remove(name(extract.attribute("alias"))));
    }

    private static String name(String alias) {
        return alias.toLowerCase(Locale.ROOT);
    }

    /** Whether queries may use the name. */
    public boolean knows(String alias) {
        return places.containsKey(name(alias));
    }

    /** Whether what is called so is a number. */
    public boolean isNumber(String alias) {
        Place place = places.get(name(alias));
        return place != null && place.number();
    }

    /** The texts that an issue has under the name; each of a list on its own. */
    public List<String> values(String alias, long issueId) {
        Place place = places.get(name(alias));
        return Optional.ofNullable(place)
                .flatMap(known -> records.properties().get(PropertyRecord.id(ISSUES, issueId, known.key())))
                .map(property -> read(property.json()).path(place.path()))
                .map(node -> place.number() ? numbers(node) : texts(node))
                .orElse(List.of());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : node.isTextual() ? List.of(node.asText()) : List.of();
    }

    private static List<String> numbers(JsonNode node) {
        return node.isIntegralNumber() ? List.of(node.asText()) : List.of();
    }
}
