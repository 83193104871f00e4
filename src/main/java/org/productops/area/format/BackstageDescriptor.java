package org.productops.area.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.area.AreaLink;
import org.productops.common.text.Characters;
import org.productops.common.text.WebAddress;
import org.productops.common.yaml.YamlMap;
import org.productops.common.yaml.YamlNode;
import org.productops.common.yaml.YamlText;

/**
 * What a document of a catalog says of a part of the product: only what areas have, so that little is kept of a large one.
 *
 * @param self the document's own reference
 * @param title what people call it
 * @param owner a reference, as it is written; may be empty
 * @param parent a reference, as it is written; may be empty
 * @param parentKind what the parent is, if the reference does not say it
 * @param lifecycle as it is written; may be empty
 * @param ours our annotations, by the part of the name that is ours
 * @param notTaken the names of what else it says
 */
record BackstageDescriptor(
        BackstageReference self,
        String title,
        String description,
        String owner,
        String parent,
        String parentKind,
        String lifecycle,
        List<String> tags,
        List<String> links,
        Map<String, String> ours,
        List<String> notTaken) {

    private static final Set<String> METADATA =
            Set.of("name", "namespace", "title", "description", "tags", "links", "annotations");

    /** What Backstage itself adds when it shows a document. */
    private static final Set<String> OUTPUT = Set.of("uid", "etag", "generation");

    private static final String SOURCE = "backstage.io/source-location";
    private static final String GITHUB = "github.com/project-slug";

    BackstageDescriptor {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        ours = Collections.unmodifiableMap(new LinkedHashMap<>(ours));
        notTaken = List.copyOf(notTaken);
    }

    /** @param self what the document is about: a domain, a system or a component */
    static BackstageDescriptor of(BackstageReference self, YamlMap document) {
        YamlMap metadata = document.map("metadata");
        YamlMap spec = document.map("spec");
        List<String> notTaken = new ArrayList<>();
        String parent = parentField(self.kind(), spec);
        Set<String> taken = Set.of("owner", parent, self.kind().equals("component") ? "lifecycle" : "owner ");
        metadata.entries().forEach((name, value) -> {
            boolean isText = value instanceof YamlText
                    || Set.of("tags", "links", "annotations").contains(name);
            if (!OUTPUT.contains(name) && !(METADATA.contains(name) && isText)) {
                notTaken.add("metadata." + name);
            }
        });
        spec.entries().forEach((name, value) -> {
            boolean ourType = name.equals("type") && spec.text(name).equals("product-area");
            if (!ourType && !(taken.contains(name) && value instanceof YamlText)) {
                notTaken.add("spec." + name);
            }
        });
        YamlMap annotations = metadata.map("annotations");
        List<String> links = new ArrayList<>();
        for (YamlNode node : metadata.list("links")) {
            String link = BackstageShape.link(node);
            if (link.isEmpty()) {
                notTaken.add("metadata.links");
            } else {
                links.add(link);
            }
        }
        source(annotations).ifPresent(links::add);
        Map<String, String> ours = new LinkedHashMap<>();
        annotations.entries().forEach((name, value) -> {
            if (name.startsWith(BackstageShape.OURS) && value instanceof YamlText text) {
                ours.put(name.substring(BackstageShape.OURS.length()), text.value());
            } else if (!name.equals(SOURCE) && !name.equals(GITHUB)) {
                notTaken.add(name);
            }
        });
        String title = Characters.oneLine(metadata.text("title"));
        return new BackstageDescriptor(
                self,
                title.isEmpty() ? self.name() : title,
                metadata.text("description"),
                spec.text("owner"),
                spec.text(parent),
                parentKind(parent),
                self.kind().equals("component") ? spec.text("lifecycle") : "",
                YamlFile.texts(metadata.entries().getOrDefault("tags", metadata)),
                links,
                ours,
                notTaken);
    }

    private static String parentField(String kind, YamlMap spec) {
        return switch (kind) {
            case "domain" -> "subdomainOf";
            case "system" -> "domain";
            default -> spec.text("subcomponentOf").isEmpty() ? "system" : "subcomponentOf";
        };
    }

    private static String parentKind(String field) {
        return switch (field) {
            case "subdomainOf", "domain" -> "domain";
            case "system" -> "system";
            default -> "component";
        };
    }

    /** Where its source code is, if that is an address that people can open. */
    private static Optional<String> source(YamlMap annotations) {
        String location = annotations.text(SOURCE);
        String address = location.startsWith("url:") ? location.substring("url:".length()) : "";
        if (WebAddress.isOne(address)) {
            return Optional.of(LinkText.of(AreaLink.Kind.CODE.id(), "", address));
        }
        String slug = annotations.text(GITHUB);
        return slug.matches("[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+")
                ? Optional.of(LinkText.of(AreaLink.Kind.REPOSITORY.id(), slug, "https://github.com/" + slug))
                : Optional.empty();
    }
}
