package org.productops.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** Keeps the stand-ins small and honest. */
class StandInsTest {
    private static final Predicate<String> STAND_IN = name -> name.startsWith("com/atlassian/");

    @Test
    void constantsAreNotWrittenIntoTheClassesThatUseThem() throws IOException {
        ReferenceCollector collector = new ReferenceCollector(name -> false).read(Ledger.CLASSES, STAND_IN);
        assertThat(collector.classes().values().stream().flatMap(node -> node.fields.stream()
                        .filter(field -> field.value != null && (field.access & Opcodes.ACC_PRIVATE) == 0)
                        .map(field -> node.name + "#" + field.name)))
                .as("fields that javac inlines: give their value by a method call")
                .isEmpty();
    }
}
