package org.productops.area.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What schema and mapping say of the objects in the data.
 *
 * @param lists the lists of objects, in the order of the mapping
 */
record AssetsShape(List<ObjectList> lists) {

    static final String SCHEMA = "schema";
    static final String MAPPING = "mapping";
    static final String DATA = "data";

    private static final String NAME = "name";

    /**
     * A list of objects of one type.
     *
     * @param selector its name in the data
     */
    record ObjectList(String selector, List<Attribute> attributes) {}

    /**
     * What is said of each object.
     *
     * @param name what people call it
     * @param locators the names of the fields that have it
     * @param isLabel whether objects are called by it
     * @param isReference whether it names another object
     * @param isIdentity whether it tells objects from each other
     */
    record Attribute(String name, List<String> locators, boolean isLabel, boolean isReference, boolean isIdentity) {}

    static AssetsShape of(Map<String, Object> parts) {
        Map<String, Map<String, Map<?, ?>>> types = new HashMap<>();
        collect(map(map(parts.get(SCHEMA)).get("objectSchema")).get("objectTypes"), types);
        List<ObjectList> lists = new ArrayList<>();
        for (Object each : list(map(parts.get(MAPPING)).get("objectTypeMappings"))) {
            Map<?, ?> mapping = map(each);
            Map<String, Map<?, ?>> type =
                    types.getOrDefault(id(mapping, "objectTypeExternalId", "objectTypeName"), Map.of());
            lists.add(new ObjectList(
                    text(mapping.get("selector")),
                    list(mapping.get("attributesMapping")).stream()
                            .map(attribute -> attribute(map(attribute), type))
                            .toList()));
        }
        return new AssetsShape(lists);
    }

    private static void collect(Object objectTypes, Map<String, Map<String, Map<?, ?>>> types) {
        for (Object each : list(objectTypes)) {
            Map<?, ?> type = map(each);
            Map<String, Map<?, ?>> attributes = new HashMap<>();
            list(type.get("attributes"))
                    .forEach(attribute -> attributes.put(id(map(attribute), "externalId", NAME), map(attribute)));
            types.put(id(type, "externalId", NAME), attributes);
            collect(type.get("children"), types);
        }
    }

    private static Attribute attribute(Map<?, ?> mapping, Map<String, Map<?, ?>> type) {
        Map<?, ?> described = type.getOrDefault(id(mapping, "attributeExternalId", "attributeName"), Map.of());
        String name = text(described.get(NAME));
        return new Attribute(
                name.isEmpty() ? text(mapping.get("attributeName")) : name,
                list(mapping.get("attributeLocators")).stream()
                        .map(AssetsShape::text)
                        .toList(),
                Boolean.TRUE.equals(described.get("label")),
                text(described.get("type")).equals("referenced_object"),
                Boolean.TRUE.equals(mapping.get("externalIdPart")));
    }

    /** There are ids everywhere, or nowhere. */
    private static String id(Map<?, ?> map, String id, String name) {
        String found = text(map.get(id));
        return found.isEmpty() ? text(map.get(name)) : found;
    }

    static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** A text, number or truth as a text; empty for anything else. */
    static String text(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value).strip()
                : "";
    }
}
