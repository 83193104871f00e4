package org.productops.area.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.area.AreaFields;
import org.productops.area.AreaLink;
import org.productops.area.Holder;
import org.productops.area.HolderText;
import org.productops.area.Role;
import org.productops.common.yaml.YamlMap;
import org.productops.common.yaml.YamlNode;

/**
 * The fields of an area in Backstage's own words, there and back. What its words cannot say stands beside them in an
 * annotation, which counts as long as the words are still those that we wrote for it.
 */
final class BackstageShape {

    static final String API_VERSION = "backstage.io/v1alpha1";

    /** Before the names of our annotations; a field's name follows. */
    static final String OURS = "productops.org/";

    /** The annotation with the fields that say that there is nothing, where a missing one would say nothing. */
    static final String EMPTY = "empty";

    /** The annotation with the owner that Backstage must have and the area has not itself. */
    static final String OWNER_ABOVE = "owner-above";

    /** The owner of what nobody owns. */
    static final String NOBODY = "group:default/unowned";

    private static final Set<String> IN_WORDS =
            Set.of(AreaFields.KEY, AreaFields.NAME, AreaFields.DESCRIPTION, AreaFields.PARENT);

    private static final Map<String, AreaLink.Kind> LINK_TYPES = Map.of(
            "docs", AreaLink.Kind.DOCUMENTATION,
            "doc", AreaLink.Kind.DOCUMENTATION,
            "techdocs", AreaLink.Kind.DOCUMENTATION,
            "dashboards", AreaLink.Kind.DASHBOARD,
            "source", AreaLink.Kind.CODE,
            "repo", AreaLink.Kind.REPOSITORY);

    private BackstageShape() {}

    static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The first of the holders as Backstage's one owner; empty for none. */
    static String owner(String holders) {
        return lines(holders).stream()
                .findFirst()
                .map(HolderText::parse)
                .map(holder -> BackstageReference.toHolder(
                        holder.kind() == Holder.Kind.GROUP ? "group" : "user", holder.name()))
                .map(BackstageReference::text)
                .orElse("");
    }

    /** The tags that Backstage allows, or those that are most like them. */
    static List<String> tags(String tags) {
        return lines(tags).stream()
                .map(TagText::of)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    static List<Map<String, String>> links(String links) {
        List<Map<String, String>> found = new ArrayList<>();
        for (String line : lines(links)) {
            LinkText.parse(line).ifPresent(link -> {
                Map<String, String> entry = new LinkedHashMap<>();
                entry.put("url", link.address());
                if (!link.title().isEmpty()) {
                    entry.put("title", link.title());
                }
                entry.put("type", link.kind());
                found.add(entry);
            });
        }
        return found;
    }

    /** The lines of links that are read out of what was written for these. */
    static List<String> readableLinks(String links) {
        return links(links).stream()
                .map(link -> link(link.get("type"), link.getOrDefault("title", ""), link.get("url")))
                .toList();
    }

    /** The line of a link; empty if it leads nowhere. */
    static String link(YamlNode node) {
        return node instanceof YamlMap link && !link.text("url").isEmpty()
                ? link(link.text("type"), link.text("title"), link.text("url"))
                : "";
    }

    private static String link(String type, String title, String address) {
        AreaLink.Kind kind = AreaLink.Kind.find(type)
                .orElseGet(() -> LINK_TYPES.getOrDefault(type.toLowerCase(Locale.ROOT), AreaLink.Kind.OTHER));
        return LinkText.of(kind.id(), title, address);
    }

    /** Whether a field may stand in an annotation: not if Backstage has the very same. */
    static boolean isAnnotated(String field) {
        return !field.equals(EMPTY) && !field.equals(OWNER_ABOVE) && !IN_WORDS.contains(field);
    }

    /** Whether Backstage's own words say all that a field does. */
    static boolean isInWords(String field, String text) {
        if (field.equals(Role.OWNER.id())) {
            return holder(owner(text)).equals(Optional.of(text));
        }
        return switch (field) {
            case AreaFields.TAGS -> FoundArea.lines(tags(text)).equals(text);
            case AreaFields.LINKS -> FoundArea.lines(readableLinks(text)).equals(text);
            default -> IN_WORDS.contains(field);
        };
    }

    /** The holder that a reference to an owner means, or a mail address as old catalogs have them; empty if it means none. */
    static Optional<String> holder(String owner) {
        return holder(owner, BackstageReference.DEFAULT_NAMESPACE);
    }

    /** @param namespace the one of who refers to it */
    static Optional<String> holder(String owner, String namespace) {
        if (CodeOwner.isMail(owner)) {
            return Optional.of(CodeOwner.user(owner));
        }
        return BackstageReference.parse(owner, "group", namespace).flatMap(reference -> switch (reference.kind()) {
            case "user" -> Optional.of(CodeOwner.user(reference.name()));
            case "group" -> Optional.of(CodeOwner.group(reference.name()));
            default -> Optional.empty();
        });
    }
}
