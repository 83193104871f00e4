package org.productops.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Keeps the stand-ins small and honest. */
class StandInsTest {
    private static final Path TEST_CLASSES = Path.of("target/test-classes");
    private static final Predicate<String> STAND_IN = name -> name.startsWith("com/atlassian/");
    private static final Predicate<String> OURS =
            name -> name.startsWith("org/productops/") || name.startsWith("it/productops/");

    /** Every class has them, whether called by name or not. */
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private static StandIns standIns;

    @BeforeAll
    static void read() {
        standIns = StandIns.read(Path.of("src/platform/java/com"));
    }

    @Test
    void constantsAreNotWrittenIntoTheClassesThatUseThem() throws IOException {
        ReferenceCollector collector = new ReferenceCollector(name -> false).read(Ledger.CLASSES, STAND_IN);
        assertThat(collector.classes().values().stream().flatMap(node -> node.fields.stream()
                        .filter(field -> field.value != null && (field.access & Opcodes.ACC_PRIVATE) == 0)
                        .map(field -> node.name + "#" + field.name)))
                .as("fields that javac inlines: give their value by a method call")
                .isEmpty();
    }

    @Test
    void everyMemberIsUsed() {
        Set<Reference> used = used();
        Set<String> unused = new TreeSet<>();
        for (StandIns.StandIn type : standIns.types().values()) {
            boolean annotation = type.superTypes().contains("java/lang/annotation/Annotation");
            if (!used.contains(Reference.type(type.name()))) {
                unused.add(Reference.type(type.name()).display());
            } else if (!annotation) {
                type.members().keySet().stream()
                        .filter(member -> !OF_EVERY_OBJECT.contains(member.name()) && !used.contains(member))
                        .forEach(member -> unused.add(member.display()));
            }
        }
        assertThat(unused)
                .as("members that neither the plugin nor the development host uses: take them out")
                .isEmpty();
    }

    /** What plugin and host name or implement, and what the stand-ins need of one another for that. */
    private static Set<Reference> used() {
        Ledger ledger = Ledger.read(standIns);
        Set<Reference> used = new HashSet<>();
        ReferenceCollector plugin = new ReferenceCollector(STAND_IN).read(Ledger.CLASSES, Ledger.PLUGIN);
        ReferenceCollector host = new ReferenceCollector(STAND_IN.or(OURS)).read(TEST_CLASSES, OURS);
        ReferenceCollector own = new ReferenceCollector(STAND_IN).read(Ledger.CLASSES, STAND_IN);
        Stream.of(plugin, host).forEach(user -> user.references().keySet().forEach(used::add));
        own.references().forEach((reference, users) -> {
            if (users.stream().anyMatch(user -> !user.equals(reference.owner()))) {
                used.add(reference);
            }
        });
        ledger.entries().forEach(entry -> used.add(entry.reference()));
        // What the descriptor names, the product makes by reflection.
        for (String named : Ledger.namesIn(Ledger.CLASSES.resolve("atlassian-plugin.xml"))) {
            Optional.ofNullable(standIns.types().get(named))
                    .ifPresent(type -> used.addAll(type.members().keySet()));
        }
        // The host knows access annotations by their simple names.
        standIns.types().keySet().stream()
                .filter(name -> host.strings().contains(name.substring(name.lastIndexOf('/') + 1)))
                .map(Reference::type)
                .forEach(used::add);
        // What the host calls by the name of its own class.
        for (ClassNode node : host.classes().values()) {
            for (Reference implemented : ledger.implemented(node)) {
                if (used.contains(implemented.in(node.name))) {
                    used.add(implemented);
                }
            }
        }
        // What is called by one name may be declared above, and implemented below.
        Set<Reference> declared = new HashSet<>(used);
        used.forEach(reference -> {
            if (!reference.isType()) {
                ledger.declaring(reference, new HashSet<>()).ifPresent(declared::add);
            }
        });
        declared.forEach(reference -> overridden(reference, used));
        declared.addAll(used);
        for (ClassNode node : own.classes().values()) {
            for (Reference above : ledger.implemented(node)) {
                if (declared.contains(above)) {
                    declared.add(above.in(node.name));
                }
            }
        }
        return declared;
    }

    /** Adds what a member overrides: without the one above, nobody could call the one below. */
    private static void overridden(Reference member, Set<Reference> found) {
        StandIns.StandIn type = standIns.types().get(member.owner());
        if (type != null && member.isMethod()) {
            for (String parent : type.superTypes()) {
                Reference above = member.in(parent);
                StandIns.StandIn parentType = standIns.types().get(parent);
                if (parentType != null && parentType.members().containsKey(above)) {
                    found.add(above);
                }
                overridden(above, found);
            }
        }
    }
}
