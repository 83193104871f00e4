package org.productops.area.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.AreaFields;
import org.productops.area.AreaKey;
import org.productops.area.AreaLink;
import org.productops.area.Lifecycle;
import org.productops.area.Role;
import org.productops.area.format.AssetsShape.Attribute;
import org.productops.area.format.AssetsShape.ObjectList;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportSource;
import org.productops.common.text.SearchFolding;

/** One reading of objects: each becomes an area, below the object that it refers to. */
final class AssetsReading {

    private static final Pattern SEVERAL = Pattern.compile("\\|\\||[\\r\\n]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    private static final Map<String, String> FIELDS = fields();

    private static final Map<String, AreaLink.Kind> LINKS = Map.of(
            "documentation", AreaLink.Kind.DOCUMENTATION,
            "dashboard", AreaLink.Kind.DASHBOARD,
            "repository", AreaLink.Kind.REPOSITORY,
            "repositorie", AreaLink.Kind.REPOSITORY,
            "link", AreaLink.Kind.OTHER,
            "url", AreaLink.Kind.OTHER,
            "otherlink", AreaLink.Kind.OTHER);

    private final AssetsShape shape;
    private final Map<?, ?> data;
    private final Findings findings;
    private final AreaKeys keys = new AreaKeys();

    /** The keys of the objects by what tells these from others, and by their names. */
    private final Map<String, String> known = new HashMap<>();

    private long position;

    AssetsReading(AssetsShape shape, Map<String, Object> parts, Findings findings) {
        this.shape = shape;
        this.data = AssetsShape.map(parts.get(AssetsShape.DATA));
        this.findings = findings;
    }

    /** The usual names of attributes, without an s at the end. */
    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        names(fields, AreaFields.KEY, "key", "slug");
        names(fields, AreaFields.NAME, "name", "title");
        names(fields, AreaFields.DESCRIPTION, "description", "about");
        names(fields, AreaFields.LIFECYCLE, "lifecycle", "lifecyclestage", "statu", "stage");
        names(fields, AreaFields.TAGS, "tag", "label");
        names(fields, AreaFields.CHANNELS, "channel", "chatchannel", "contact");
        names(fields, AreaFields.ALIASES, "aliase", "alia", "othername", "synonym");
        names(fields, Role.OWNER.id(), "owner", "ownerteam", "accountable");
        names(fields, Role.MAINTAINER.id(), "maintainer", "responsible");
        names(fields, Role.INFLUENCER.id(), "influencer", "stakeholder", "consulted");
        return Map.copyOf(fields);
    }

    private static void names(Map<String, String> fields, String field, String... names) {
        Stream.of(names).forEach(name -> fields.put(name, field));
    }

    private static String usual(Attribute attribute) {
        String name = NO_LETTER.matcher(SearchFolding.fold(attribute.name())).replaceAll("");
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    ImportSource read() {
        List<Found> objects =
                shape.lists().stream().flatMap(list -> found(list).stream()).toList();
        objects.forEach(each -> findings.add(area(each)));
        return findings.source();
    }

    /**
     * An object.
     *
     * @param texts by the fields of areas
     * @param links lines of its links
     * @param above what it refers to
     */
    private record Found(
            String place,
            long position,
            String key,
            String name,
            Map<String, List<String>> texts,
            List<String> links,
            Optional<String> above) {

        List<String> texts(String field) {
            return texts.getOrDefault(field, List.of());
        }
    }

    private List<Found> found(ObjectList list) {
        String leftOut = list.attributes().stream()
                .filter(attribute -> !attribute.isReference()
                        && !attribute.isLabel()
                        && !FIELDS.containsKey(usual(attribute))
                        && !LINKS.containsKey(usual(attribute)))
                .map(Attribute::name)
                .collect(Collectors.joining(", "));
        if (!leftOut.isEmpty()) {
            tell(list.selector(), "", Message.of("productops.area.format.not-taken", leftOut));
        }
        if (!(data.get(list.selector()) instanceof List<?> objects)) {
            tell(list.selector(), "", Message.of("productops.area.format.assets.list", list.selector()));
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            String place = list.selector() + ' ' + (i + 1);
            if (objects.get(i) instanceof Map<?, ?> object) {
                found.add(found(place, object, list.attributes()));
            } else {
                tell(place, AssetsShape.text(objects.get(i)), Message.of("productops.area.format.assets.no-object"));
            }
        }
        return found;
    }

    private Found found(String place, Map<?, ?> object, List<Attribute> attributes) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        List<String> links = new ArrayList<>();
        List<String> identity = new ArrayList<>();
        Optional<String> above = Optional.empty();
        for (Attribute attribute : attributes) {
            List<String> values = values(object, attribute);
            String usual = usual(attribute);
            if (attribute.isIdentity()) {
                identity.addAll(values);
            }
            if (attribute.isReference()) {
                above = above.or(() -> values.stream().findFirst());
            } else if (attribute.isLabel()) {
                texts.put(AreaFields.NAME, values);
            } else if (LINKS.containsKey(usual)) {
                values.forEach(value -> links.add(link(LINKS.get(usual), value)));
            } else if (FIELDS.containsKey(usual)) {
                texts.putIfAbsent(FIELDS.get(usual), values);
            }
        }
        String name = first(texts, AreaFields.NAME);
        String said = AreaKey.tidy(first(texts, AreaFields.KEY));
        long here = ++position;
        AreaKeys.Claim claim = keys.claim(said.isEmpty() ? AreaKey.of(name) : said, place);
        claim.remark(name).ifPresent(remark -> findings.tell(here, place, name, remark));
        known.putIfAbsent(name, claim.key());
        if (!said.isEmpty()) {
            known.putIfAbsent(said, claim.key());
        }
        if (!identity.isEmpty()) {
            known.put(String.join(" ", identity), claim.key());
        }
        return new Found(place, here, claim.key(), name, texts, links, above);
    }

    private static String first(Map<String, List<String>> texts, String field) {
        return texts.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    private static String link(AreaLink.Kind kind, String value) {
        return LinkText.parse(value).isPresent() ? value : LinkText.of(kind.id(), "", value);
    }

    /** Several values come as a list, or in one text. */
    private static List<String> values(Map<?, ?> object, Attribute attribute) {
        return attribute.locators().stream()
                .map(object::get)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value == null ? "" : value))
                .map(AssetsShape::text)
                .flatMap(SEVERAL::splitAsStream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private FoundArea area(Found object) {
        FoundArea area = new FoundArea(object.place(), object.key(), object.name());
        area.sayIfAny(AreaFields.DESCRIPTION, String.join("\n", object.texts(AreaFields.DESCRIPTION)));
        object.above().ifPresent(above -> area.sayIfAny(AreaFields.PARENT, parent(object, above)));
        return area.sayIfAny(AreaFields.LIFECYCLE, lifecycle(object))
                .sayIfAny(AreaFields.TAGS, TagText.of(object.texts(AreaFields.TAGS), remark -> tell(object, remark)))
                .sayIfAny(AreaFields.CHANNELS, object.texts(AreaFields.CHANNELS))
                .sayIfAny(AreaFields.LINKS, object.links())
                .sayIfAny(AreaFields.ALIASES, object.texts(AreaFields.ALIASES))
                .holders(Role.OWNER, object.texts(Role.OWNER.id()))
                .holders(Role.MAINTAINER, object.texts(Role.MAINTAINER.id()))
                .holders(Role.INFLUENCER, object.texts(Role.INFLUENCER.id()));
    }

    private String parent(Found object, String above) {
        String key = known.getOrDefault(above, "");
        if (key.isEmpty()) {
            tell(object, Message.of("productops.area.format.assets.reference", above));
        }
        return key;
    }

    private String lifecycle(Found object) {
        String word = first(object.texts(), AreaFields.LIFECYCLE);
        Optional<Lifecycle> lifecycle = LifecycleText.parse(word);
        if (lifecycle.isEmpty() && !word.isEmpty()) {
            tell(object, Message.of("productops.area.format.lifecycle", word));
        }
        return lifecycle.map(Lifecycle::id).orElse("");
    }

    private void tell(Found object, Message fate) {
        findings.tell(object.position(), object.place(), object.name(), fate);
    }

    private void tell(String place, String text, Message fate) {
        findings.tell(++position, place, text, fate);
    }
}
