package org.productops.readiness.checklist.format;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.readiness.checklist.format.TextItem.State;

/** Blocks with a name, and in them items that say in attributes what they are. What is outside of a block is no item. */
final class StiltsoftReader implements DialectReader {

    private static final String BEGIN = ":::checklist";
    private static final String END = ":::";

    private static final String TEXT = "text";
    private static final String ASSIGNEES = "assignees";
    private static final String STATUS = "status";

    @Override
    public void read(String text, LineCollector lines) {
        Deque<Above> above = new ArrayDeque<>();
        boolean inBlock = false;
        for (String line : TextLines.of(text)) {
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                lines.blank(line);
            } else if (stripped.startsWith(BEGIN)) {
                inBlock = true;
                above.clear();
                String name = attributes(stripped.substring(BEGIN.length()))
                        .map(attributes -> attributes.getOrDefault(TEXT, ""))
                        .orElse("");
                lines.list(line, name);
            } else if (stripped.equals(END)) {
                inBlock = false;
                lines.mark(line);
            } else if (!inBlock) {
                lines.leftOut(line, Message.of("productops.readiness.format.left.outside-block"));
            } else {
                item(line, stripped, above, lines);
            }
        }
    }

    /** An item further out, to which those further in belong. */
    private record Above(int indentation, String text) {}

    private static void item(String line, String stripped, Deque<Above> above, LineCollector lines) {
        Optional<Map<String, String>> found =
                stripped.startsWith("-") ? attributes(stripped.substring(1)) : Optional.empty();
        if (found.isEmpty() || !found.get().containsKey(TEXT)) {
            lines.leftOut(line, Message.of("productops.readiness.format.left.no-attributes"));
            return;
        }
        Map<String, String> attributes = found.get();
        int indentation = TextLines.indentation(line);
        while (!above.isEmpty() && above.peek().indentation() >= indentation) {
            above.pop();
        }
        List<Message> about = above.isEmpty()
                ? List.of()
                : List.of(Message.of(
                        "productops.readiness.format.about.nested",
                        TextRule.beginning(above.peek().text())));
        above.push(new Above(indentation, attributes.get(TEXT)));
        lines.item(
                line,
                attributes.get(TEXT),
                lines.mandatory(),
                attributes.getOrDefault(STATUS, "").toLowerCase(Locale.ROOT).equals("checked")
                        ? State.DONE
                        : State.OPEN,
                Arrays.stream(attributes.getOrDefault(ASSIGNEES, "").split(","))
                        .map(String::strip)
                        .map(name -> name.startsWith("@") ? name.substring(1) : name)
                        .toList(),
                about);
    }

    /**
     * The attributes of a line: {@code name="value"}, in which a backslash takes a quotation mark into the value.
     *
     * @return empty if it is not made of attributes alone
     */
    private static Optional<Map<String, String>> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int equals = text.indexOf("=\"", at);
            if (equals < 0) {
                return Optional.empty();
            }
            String name = text.substring(at, equals).strip();
            StringBuilder value = new StringBuilder();
            at = equals + 2;
            while (at < text.length() && text.charAt(at) != '"') {
                boolean escaped = text.charAt(at) == '\\'
                        && at + 1 < text.length()
                        && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\');
                at += escaped ? 1 : 0;
                value.append(text.charAt(at++));
            }
            if (at >= text.length()) {
                return Optional.empty();
            }
            at++;
            attributes.putIfAbsent(name, value.toString());
        }
        return Optional.of(attributes);
    }
}
