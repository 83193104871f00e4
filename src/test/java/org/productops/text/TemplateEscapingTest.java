package org.productops.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every value that a template writes goes through {@code $t}, which escapes it, or is HTML by name ({@code …Html}).
 * The products differ in what they escape by themselves; this rule makes the output the same in all of them.
 */
class TemplateEscapingTest {

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".vm")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesOnlyEscapedValues(Path template) throws IOException, ParseException {
        RuntimeInstance velocity = new RuntimeInstance();
        velocity.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        velocity.init();
        SimpleNode root = velocity.parse(new StringReader(Files.readString(template)), template.toString());

        List<String> written = new ArrayList<>();
        collectWritten(root, written);

        assertThat(written)
                .allMatch(reference -> reference.matches("\\$!?\\{?t\\.(html|text)\\(.*")
                        || reference.matches("\\$!?\\{?[A-Za-z.]*Html\\}?"));
    }

    private static void collectWritten(Node node, List<String> written) {
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            Node child = node.jjtGetChild(i);
            if (child instanceof ASTReference && (node instanceof ASTprocess || node instanceof ASTBlock)) {
                written.add(child.literal());
            }
            collectWritten(child, written);
        }
    }
}
