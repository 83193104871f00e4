package org.productops.common.yaml;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.productops.common.error.Message;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The plugin's own reading and writing of YAML: texts, lists and maps, and nothing that stands for something else. Each
 * document is read by itself, so that a broken one takes no other along.
 */
public final class Yaml {

    /** The parser takes a time that grows with the square of the longest line: 7 ms for this one. */
    private static final int LONGEST_LINE = 100_000;

    private static final LoadSettings READING =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private static final DumpSettings WRITING = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setExplicitStart(true)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .build();

    private Yaml() {}

    /**
     * The documents of a file, each read when it is asked for.
     *
     * @param text the whole file; its size is the caller's to limit
     */
    public static Stream<YamlDocument> read(String text) {
        Iterator<YamlDocument> documents = new Documents(text.lines().iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, 0), false);
    }

    /** A file with a document for each of the values: maps, lists and texts. */
    public static String write(List<? extends Map<String, ?>> documents) {
        return new Dump(WRITING).dumpAllToString(documents.iterator());
    }

    private static Optional<YamlDocument> document(Part part) {
        if (part.longest() > LONGEST_LINE) {
            return Optional.of(YamlDocument.refused(
                    part.line(), Message.of("productops.common.yaml.line-long", part.line(), LONGEST_LINE)));
        }
        try {
            Iterator<Event> events = new Parse(READING).parseString(part.text()).iterator();
            return new YamlComposer(events, part.above()).compose().map(root -> YamlDocument.of(part.line(), root));
        } catch (YamlRefusal e) {
            return Optional.of(YamlDocument.refused(part.line(), e.text()));
        } catch (MarkedYamlEngineException e) {
            int line = part.above()
                    + e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            return Optional.of(YamlDocument.refused(part.line(), Message.of("productops.common.yaml.broken", line)));
        } catch (YamlEngineException e) {
            return Optional.of(
                    YamlDocument.refused(part.line(), Message.of("productops.common.yaml.characters", part.line())));
        }
    }

    /**
     * What stands between two marks of documents.
     *
     * @param above the number of the line that stands first in the text
     * @param line the number of the first line that says something
     * @param longest the length of its longest line
     */
    private record Part(int above, int line, String text, int longest) {}

    /** A mark at the beginning of a line ends a document wherever it stands, even within quotes. */
    private static final class Documents implements Iterator<YamlDocument> {

        private final Iterator<String> lines;
        private int line;
        private String begun = "";
        private Optional<YamlDocument> next;

        Documents(Iterator<String> lines) {
            this.lines = lines;
            this.next = find();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public YamlDocument next() {
            YamlDocument document = next.orElseThrow(NoSuchElementException::new);
            next = find();
            return document;
        }

        private Optional<YamlDocument> find() {
            while (lines.hasNext() || !begun.isEmpty()) {
                Optional<YamlDocument> found = part().flatMap(Yaml::document);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /** Reads on until the next mark; empty if nothing is said before it. */
        private Optional<Part> part() {
            StringBuilder text = new StringBuilder(begun).append('\n');
            int above = line;
            int first = says(begun) ? line : 0;
            int longest = begun.length();
            begun = "";
            while (lines.hasNext()) {
                String read = lines.next();
                line++;
                if (isMark(read, "---")) {
                    // Blanks in its place, so that the columns stay those of the file.
                    begun = "   " + read.substring(3);
                    break;
                }
                if (isMark(read, "...")) {
                    break;
                }
                if (first == 0 && says(read)) {
                    first = line;
                }
                longest = Math.max(longest, read.length());
                text.append(read).append('\n');
            }
            return first == 0 ? Optional.empty() : Optional.of(new Part(above, first, text.toString(), longest));
        }

        private static boolean says(String line) {
            return !line.isBlank() && !line.stripLeading().startsWith("#") && !line.startsWith("%");
        }

        private static boolean isMark(String line, String mark) {
            return line.startsWith(mark)
                    && (line.length() == mark.length() || Character.isWhitespace(line.charAt(mark.length())));
        }
    }
}
