package org.productops.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Every member of the products that the plugin touches, with where it is known from. */
final class Ledger {

    /** A line; without a source there is none. */
    record Entry(Reference reference, SortedSet<String> usedBy, Optional<Source> source) {}

    static final Path CLASSES = Path.of("target/classes");
    static final Predicate<String> PRODUCT = name -> name.startsWith("com/atlassian/")
            || name.startsWith("com/opensymphony/")
            || name.startsWith("net/java/ao/");
    static final Predicate<String> PLUGIN =
            name -> name.startsWith("org/productops/") && !name.startsWith("org/productops/platform/");

    private static final Pattern CLASS_NAME = Pattern.compile("com\\.atlassian(?:\\.[a-z]\\w*)+(?:\\.[A-Z]\\w*)+");

    private final StandIns standIns;
    private final List<Entry> entries = new ArrayList<>();

    private Ledger(StandIns standIns) {
        this.standIns = standIns;
    }

    static Ledger read(StandIns standIns) {
        Ledger ledger = new Ledger(standIns);
        ReferenceCollector collector = new ReferenceCollector(PRODUCT.or(PLUGIN)).read(CLASSES, PLUGIN);
        String descriptor = "atlassian-plugin.xml";
        namesIn(CLASSES.resolve(descriptor)).forEach(name -> collector.add(name, descriptor));
        Map<Reference, SortedSet<String>> all = new TreeMap<>();
        collector.references().forEach((reference, users) -> {
            if (PRODUCT.test(reference.owner())) {
                all.put(reference, users);
            } else if (!reference.isType()) {
                // An inherited member is called by the name of the plugin's own class.
                ledger.declaring(reference, new HashSet<>())
                        .ifPresent(declared -> all.computeIfAbsent(declared, key -> new TreeSet<>())
                                .addAll(users));
            }
        });
        for (ClassNode node : List.copyOf(collector.classes().values())) {
            for (Reference implemented : ledger.implemented(node)) {
                all.computeIfAbsent(implemented, key -> new TreeSet<>()).add(node.name);
            }
        }
        all.forEach((reference, users) ->
                ledger.entries.add(new Entry(reference, rooms(users), ledger.resolve(reference))));
        return ledger;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Names of classes of the products in a text, such as a descriptor. */
    static Set<String> namesIn(Path file) {
        try {
            Set<String> names = new TreeSet<>();
            Matcher matcher = CLASS_NAME.matcher(Files.readString(file));
            while (matcher.find()) {
                names.add(matcher.group().replace('.', '/'));
            }
            return names;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The methods of the products' types that a class overrides or implements: the product calls them by name. */
    Set<Reference> implemented(ClassNode node) {
        Set<Reference> found = new HashSet<>();
        List<String> parents = new ArrayList<>(node.interfaces);
        parents.add(node.superName);
        for (MethodNode method : node.methods) {
            if ((method.access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) == 0 && !method.name.equals("<init>")) {
                for (String parent : parents) {
                    declaring(new Reference(parent, method.name, method.desc), new HashSet<>())
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Source> resolve(Reference reference) {
        Optional<Library> library = Library.of(reference.owner());
        if (library.isPresent()) {
            return library.get().source(reference);
        }
        StandIns.StandIn type = standIns.types().get(reference.owner());
        if (type == null) {
            return Optional.empty();
        }
        if (reference.isType()) {
            return type.source();
        }
        Optional<Reference> declaring = declaring(reference, new HashSet<>());
        if (declaring.isPresent()) {
            Reference found = declaring.get();
            return Optional.ofNullable(standIns.types().get(found.owner()))
                    .map(owner -> owner.members().get(found).source())
                    .orElseGet(() -> Library.of(found.owner()).flatMap(l -> l.source(found)));
        }
        boolean inherited = !reference.name().equals("<init>")
                && Library.load(reference.owner())
                        .filter(loaded -> Members.has(loaded, reference))
                        .isPresent();
        return inherited ? type.source() : Optional.empty();
    }

    /** The member where a product's type declares it: the owner itself, or the nearest type above it. */
    Optional<Reference> declaring(Reference reference, Set<String> seen) {
        if (reference.owner() == null || !seen.add(reference.owner())) {
            return Optional.empty();
        }
        if (Library.of(reference.owner()).isPresent()) {
            return Library.of(reference.owner()).get().source(reference).map(source -> reference);
        }
        StandIns.StandIn type = standIns.types().get(reference.owner());
        if (type != null) {
            if (type.members().containsKey(reference)) {
                return Optional.of(reference);
            }
            return type.superTypes().stream()
                    .flatMap(parent -> declaring(reference.in(parent), seen).stream())
                    .findFirst();
        }
        return parentsOfPluginClass(reference.owner()).stream()
                .flatMap(parent -> declaring(reference.in(parent), seen).stream())
                .findFirst();
    }

    private static List<String> parentsOfPluginClass(String name) {
        Path file = CLASSES.resolve(name + ".class");
        if (!PLUGIN.test(name) || !Files.exists(file)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            org.objectweb.asm.ClassReader reader = new org.objectweb.asm.ClassReader(in);
            List<String> parents = new ArrayList<>(List.of(reader.getInterfaces()));
            parents.add(reader.getSuperName());
            return parents;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** "org/productops/area/jira/Panel" is in the room "area.jira". */
    private static SortedSet<String> rooms(Set<String> users) {
        SortedSet<String> rooms = new TreeSet<>();
        for (String user : users) {
            int end = user.lastIndexOf('/');
            rooms.add(
                    end < 0
                            ? user
                            : user.substring("org/productops/".length(), end).replace('/', '.'));
        }
        return rooms;
    }
}
