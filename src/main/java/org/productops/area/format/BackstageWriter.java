package org.productops.area.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.productops.area.AreaFields;
import org.productops.area.Holder;
import org.productops.area.HolderText;
import org.productops.area.Role;
import org.productops.common.yaml.Yaml;

/**
 * Writes areas for Backstage's catalog: a domain of the type product-area for each, and a group for each group that owns one. It
 * is legal there, and {@link BackstageFormat} reads the same fields out of it again.
 */
public final class BackstageWriter {

    private final Map<String, Map<String, String>> areas = new HashMap<>();
    private final Map<String, Map<String, Object>> groups = new LinkedHashMap<>();

    private BackstageWriter() {}

    /**
     * The text of a file.
     *
     * @param areas the fields of each area by their names, as a record of an import has them
     */
    public static String write(List<Map<String, String>> areas) {
        BackstageWriter writer = new BackstageWriter();
        areas.forEach(area -> writer.areas.put(area.get(AreaFields.KEY), area));
        List<Map<String, Object>> documents = new ArrayList<>(areas.size());
        areas.forEach(area -> documents.add(writer.domain(area)));
        documents.addAll(writer.groups.values());
        return Yaml.write(documents);
    }

    private Map<String, Object> domain(Map<String, String> area) {
        Map<String, String> annotations = new LinkedHashMap<>();
        List<String> empty = new ArrayList<>();
        area.forEach((field, text) -> {
            if (text.isEmpty()) {
                empty.add(field);
            } else if (!BackstageShape.isInWords(field, text)) {
                annotations.put(BackstageShape.OURS + field, text);
            }
        });
        if (!empty.isEmpty()) {
            annotations.put(BackstageShape.OURS + BackstageShape.EMPTY, String.join("\n", empty));
        }
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("owner", owner(area, annotations));
        putIfAny(spec, "subdomainOf", area.getOrDefault(AreaFields.PARENT, ""));
        spec.put("type", "product-area");

        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", area.get(AreaFields.KEY));
        putIfAny(metadata, "title", area.getOrDefault(AreaFields.NAME, ""));
        putIfAny(metadata, "description", area.getOrDefault(AreaFields.DESCRIPTION, ""));
        if (!annotations.isEmpty()) {
            metadata.put("annotations", annotations);
        }
        putIfAny(metadata, "tags", BackstageShape.tags(area.getOrDefault(AreaFields.TAGS, "")));
        putIfAny(metadata, "links", BackstageShape.links(area.getOrDefault(AreaFields.LINKS, "")));
        return document("Domain", metadata, spec);
    }

    /** Backstage needs an owner: its own, or that of the nearest area above which has one. */
    private String owner(Map<String, String> area, Map<String, String> annotations) {
        Set<Map<String, String>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Map<String, String> each = area; each != null && seen.add(each); ) {
            String holders = each.getOrDefault(Role.OWNER.id(), "");
            if (!holders.isEmpty()) {
                String owner = BackstageShape.owner(holders);
                addGroup(HolderText.parse(BackstageShape.lines(holders).get(0)), owner);
                if (each != area) {
                    annotations.put(BackstageShape.OURS + BackstageShape.OWNER_ABOVE, owner);
                }
                return owner;
            }
            each = areas.get(each.getOrDefault(AreaFields.PARENT, ""));
        }
        annotations.put(BackstageShape.OURS + BackstageShape.OWNER_ABOVE, BackstageShape.NOBODY);
        return BackstageShape.NOBODY;
    }

    private void addGroup(HolderText holder, String owner) {
        if (holder.kind() != Holder.Kind.GROUP) {
            return;
        }
        groups.computeIfAbsent(owner.toLowerCase(Locale.ROOT), any -> {
            Map<String, Object> metadata = new LinkedHashMap<>();
            metadata.put("name", owner.substring(owner.indexOf('/') + 1));
            metadata.put("title", holder.name());
            Map<String, Object> spec = new LinkedHashMap<>();
            spec.put("type", "team");
            spec.put("children", List.of());
            return document("Group", metadata, spec);
        });
    }

    private static Map<String, Object> document(String kind, Map<String, Object> metadata, Map<String, Object> spec) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("apiVersion", BackstageShape.API_VERSION);
        document.put("kind", kind);
        document.put("metadata", metadata);
        document.put("spec", spec);
        return document;
    }

    private static void putIfAny(Map<String, Object> map, String name, String text) {
        if (!text.isEmpty()) {
            map.put(name, text);
        }
    }

    private static void putIfAny(Map<String, Object> map, String name, List<?> list) {
        if (!list.isEmpty()) {
            map.put(name, list);
        }
    }
}
