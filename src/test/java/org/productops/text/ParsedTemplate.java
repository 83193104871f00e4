package org.productops.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** One of the plugin's templates as Velocity itself reads it. */
final class ParsedTemplate {

    private static final Path ALL = Path.of("src/main/resources/templates");
    private static final RuntimeInstance VELOCITY = velocity();

    private ParsedTemplate() {}

    private static RuntimeInstance velocity() {
        RuntimeInstance velocity = new RuntimeInstance();
        velocity.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        velocity.init();
        return velocity;
    }

    /** The names of all templates, such as {@code area/panel.vm}. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(ALL)) {
            return files.filter(file -> file.toString().endsWith(".vm"))
                    .map(file -> ALL.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of a template. */
    static Node parse(String name) {
        try {
            SimpleNode root = VELOCITY.parse(new StringReader(Files.readString(ALL.resolve(name))), name);
            root.init(new InternalContextAdapterImpl(new VelocityContext()), VELOCITY);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalArgumentException(name + " is no template", e);
        }
    }

    /** What stands directly below a node. */
    static List<Node> children(Node node) {
        return IntStream.range(0, node.jjtGetNumChildren())
                .mapToObj(node::jjtGetChild)
                .toList();
    }

    /** The node and all below it. */
    static Stream<Node> below(Node node) {
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(ParsedTemplate::below));
    }
}
