package org.productops.area.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.area.AreaFields;
import org.productops.area.AreaKey;
import org.productops.area.Lifecycle;
import org.productops.area.Role;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportSource;
import org.productops.common.yaml.Yaml;
import org.productops.common.yaml.YamlDocument;
import org.productops.common.yaml.YamlMap;

/** One reading of one catalog. References are followed within it when all documents are known. */
final class BackstageReading {

    private static final Set<String> API_VERSIONS = Set.of(BackstageShape.API_VERSION, "backstage.io/v1beta1");

    /** The kinds that become areas; of two things with one name, the one further up has it for a key. */
    private static final List<String> KINDS = List.of("domain", "system", "component");

    private static final int MOST_NAMES = 10;

    private final Findings findings;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    BackstageReading(Findings findings) {
        this.findings = findings;
    }

    ImportSource read(List<SourceFile> files) {
        long number = 0;
        for (SourceFile file : files) {
            long before = ++number << 32;
            try {
                Yaml.read(SourceText.of(file.content())).forEach(document -> read(file.path(), before, document));
            } catch (InvalidException e) {
                findings.tell(before, file.path(), "", e.errors().general().get(0));
            }
        }
        takeKeys();
        found.forEach(this::add);
        return findings.source();
    }

    private void read(String path, long before, YamlDocument document) {
        Position position = new Position(before + document.line(), path + ':' + document.line());
        if (document.refusal().isPresent()) {
            tell(position, "", document.refusal().get());
        } else if (document.root().orElseThrow() instanceof YamlMap root) {
            read(position, root);
        } else {
            tell(position, "", Message.of("productops.area.format.yaml-no-map"));
        }
    }

    private void read(Position position, YamlMap root) {
        String kind = root.text("kind");
        YamlMap metadata = root.map("metadata");
        String name = metadata.text("name");
        String shown = kind + ' ' + name;
        if (kind.isEmpty() || root.text("apiVersion").isEmpty()) {
            tell(position, shown, Message.of("productops.area.format.backstage.no-entity"));
        } else if (!API_VERSIONS.contains(root.text("apiVersion"))) {
            tell(position, shown, Message.of("productops.area.format.backstage.version", root.text("apiVersion")));
        } else if (kind.equalsIgnoreCase("location")) {
            tell(position, shown, Message.of("productops.area.format.backstage.location"));
        } else if (!BackstageReference.isName(name)) {
            tell(position, shown, Message.of("productops.area.format.backstage.name", name));
        } else {
            String namespace = metadata.text("namespace");
            BackstageReference self = new BackstageReference(
                    kind.toLowerCase(Locale.ROOT),
                    namespace.isEmpty() ? BackstageReference.DEFAULT_NAMESPACE : namespace.toLowerCase(Locale.ROOT),
                    name);
            read(position, shown, self, root);
        }
    }

    private void read(Position position, String shown, BackstageReference self, YamlMap root) {
        String before = places.putIfAbsent(self.identity(), position.place());
        if (before != null) {
            tell(position, shown, Message.of("productops.area.format.backstage.twice", self.text(), before));
        } else if (KINDS.contains(self.kind())) {
            found.add(new Found(position, shown, BackstageDescriptor.of(self, root)));
        } else if (self.kind().equals("group")) {
            tell(position, shown, Message.of("productops.area.format.backstage.group", self.name()));
        } else if (self.kind().equals("user")) {
            tell(position, shown, Message.of("productops.area.format.backstage.user", self.name()));
        } else {
            tell(position, shown, Message.of("productops.area.format.backstage.kind", self.kind()));
        }
    }

    private void takeKeys() {
        AreaKeys taken = new AreaKeys();
        for (String kind : KINDS) {
            for (Found each : found) {
                BackstageReference self = each.descriptor().self();
                if (self.kind().equals(kind)) {
                    String wanted = key(self);
                    AreaKeys.Claim claim = taken.claim(
                            wanted,
                            AreaKey.of(wanted + '-' + kind),
                            each.position().place());
                    keys.put(self.identity(), claim.key());
                    claim.remark(each.shown()).ifPresent(remark -> tell(each, remark));
                }
            }
        }
    }

    private static String key(BackstageReference reference) {
        return AreaKeys.of(
                reference.namespace().equals(BackstageReference.DEFAULT_NAMESPACE)
                        ? List.of(reference.name())
                        : List.of(reference.namespace(), reference.name()));
    }

    private void add(Found each) {
        BackstageDescriptor descriptor = each.descriptor();
        FoundArea area = new FoundArea(
                each.position().place(), keys.get(descriptor.self().identity()), descriptor.title());
        area.sayIfAny(AreaFields.DESCRIPTION, descriptor.description())
                .sayIfAny(AreaFields.PARENT, parent(each))
                .sayIfAny(AreaFields.LIFECYCLE, lifecycle(each))
                .sayIfAny(AreaFields.TAGS, TagText.of(descriptor.tags(), fate -> tell(each, fate)))
                .sayIfAny(AreaFields.LINKS, descriptor.links())
                .sayIfAny(Role.OWNER.id(), owner(each));
        descriptor.ours().forEach((field, text) -> ours(each, area, field, text));
        BackstageShape.lines(descriptor.ours().getOrDefault(BackstageShape.EMPTY, ""))
                .forEach(field -> area.sayIfMissing(field, ""));
        findings.add(area);
        if (!descriptor.notTaken().isEmpty()) {
            tell(each, Message.of("productops.area.format.not-taken", names(descriptor.notTaken())));
        }
    }

    /** Our annotation says more than Backstage's words, unless somebody changed those. */
    private void ours(Found each, FoundArea area, String field, String text) {
        if (!BackstageShape.isAnnotated(field)) {
            return;
        }
        if (isUnchanged(each.descriptor(), field, text)) {
            area.say(field, text);
        } else {
            tell(each, Message.of("productops.area.format.backstage.changed", BackstageShape.OURS + field));
        }
    }

    private static boolean isUnchanged(BackstageDescriptor descriptor, String field, String text) {
        if (field.equals(Role.OWNER.id())) {
            return descriptor.owner().equals(BackstageShape.owner(text));
        }
        return switch (field) {
            case AreaFields.TAGS -> descriptor.tags().equals(BackstageShape.tags(text));
            case AreaFields.LINKS -> descriptor.links().equals(BackstageShape.readableLinks(text));
            default -> true;
        };
    }

    private String parent(Found each) {
        BackstageDescriptor descriptor = each.descriptor();
        if (descriptor.parent().isEmpty()) {
            return "";
        }
        Optional<BackstageReference> parent = BackstageReference.parse(
                        descriptor.parent(),
                        descriptor.parentKind(),
                        descriptor.self().namespace())
                .filter(reference -> KINDS.contains(reference.kind()));
        if (parent.isEmpty()) {
            tell(each, Message.of("productops.area.format.backstage.reference", descriptor.parent()));
            return "";
        }
        String key = keys.get(parent.get().identity());
        if (key == null) {
            String expected = key(parent.get());
            tell(each, Message.of("productops.area.format.parent-elsewhere", descriptor.parent(), expected));
            return expected;
        }
        return key;
    }

    private String lifecycle(Found each) {
        String word = each.descriptor().lifecycle();
        Optional<Lifecycle> lifecycle = LifecycleText.parse(word);
        if (!word.isEmpty() && lifecycle.isEmpty()) {
            tell(each, Message.of("productops.area.format.lifecycle", word));
        }
        return lifecycle.map(Lifecycle::id).orElse("");
    }

    private String owner(Found each) {
        String owner = each.descriptor().owner();
        if (owner.isEmpty() || owner.equals(each.descriptor().ours().get(BackstageShape.OWNER_ABOVE))) {
            return "";
        }
        Optional<String> holder =
                BackstageShape.holder(owner, each.descriptor().self().namespace());
        if (holder.isEmpty()) {
            tell(each, Message.of("productops.area.format.backstage.reference", owner));
        }
        return holder.orElse("");
    }

    private static String names(List<String> names) {
        List<String> once = names.stream().distinct().toList();
        String shown = String.join(", ", once.subList(0, Math.min(once.size(), MOST_NAMES)));
        return once.size() > MOST_NAMES ? shown + ", \u2026" : shown;
    }

    private void tell(Found each, Message fate) {
        tell(each.position(), each.shown(), fate);
    }

    private void tell(Position position, String text, Message fate) {
        findings.tell(position.order(), position.place(), text, fate);
    }

    /**
     * Where a document stands.
     *
     * @param order among all documents
     * @param place as people find it
     */
    private record Position(long order, String place) {}

    /**
     * A document that becomes an area.
     *
     * @param shown what it calls itself
     */
    private record Found(Position position, String shown, BackstageDescriptor descriptor) {}
}
