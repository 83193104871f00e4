package org.productops.readiness.checklist.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.readiness.checklist.format.TextItem.State;

/**
 * Markdown in which list items with a box are tasks. It may be any text, such as the description of an issue: whatever is no
 * task, no heading and not below a task is left out.
 */
final class TaskListReader implements DialectReader {

    private static final Pattern TASK =
            Pattern.compile("\\s*+(?:[-*+]|\\d{1,9}[.)])\\s++\\[([^\\]])\\](?:\\s++(.*))?", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:\\s++(.*))?", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("\\s*+(?:[-*+]|\\d{1,9}[.)])\\s");
    private static final Pattern FENCE = Pattern.compile("\\s*+(```+|~~~+).*", Pattern.DOTALL);

    /** A task further out, to which those further in belong. */
    private record Above(int indentation, String text) {}

    @Override
    public void read(String text, LineCollector lines) {
        List<String> all = TextLines.of(text);
        int name = name(all);
        Deque<Above> above = new ArrayDeque<>();
        String fence = "";
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            Matcher fenced = FENCE.matcher(line);
            if (!fence.isEmpty() || fenced.matches()) {
                fence = fence.isEmpty()
                        ? fenced.group(1)
                        : fenced.matches() && fenced.group(1).startsWith(fence) ? "" : fence;
                lines.leftOut(line, Message.of("productops.readiness.format.left.code"));
            } else if (line.isBlank()) {
                lines.blank(line);
            } else {
                read(line, i == name, above, lines);
            }
        }
    }

    /** The line whose heading is the name of the whole: the only one of the first level, and before everything else. */
    private static int name(List<String> lines) {
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = HEADING.matcher(lines.get(i));
            boolean top = heading.matches() && heading.group(1).length() == 1;
            if (first < 0) {
                if (!top && !lines.get(i).isBlank()) {
                    return -1;
                }
                first = top ? i : -1;
            } else if (top) {
                return -1;
            }
        }
        return first;
    }

    private static void read(String line, boolean isName, Deque<Above> above, LineCollector lines) {
        Matcher heading = HEADING.matcher(line);
        Matcher task = TASK.matcher(line);
        if (heading.matches()) {
            above.clear();
            String words = withoutClosing(
                    heading.group(2) == null ? "" : heading.group(2).strip());
            if (isName) {
                lines.list(line, words);
            } else {
                lines.section(line, words);
            }
        } else if (task.matches()) {
            task(line, task, above, lines);
        } else if (lines.isBelowItem()
                && !above.isEmpty()
                && TextLines.indentation(line) > above.peek().indentation()
                && !BULLET.matcher(line).lookingAt()) {
            lines.help(line, MarkdownBeginning.unescape(line.strip()));
        } else {
            lines.leftOut(line, Message.of("productops.readiness.format.left.no-task"));
        }
    }

    /** A heading may end with the signs with which it begins. */
    private static String withoutClosing(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == 0 || Character.isWhitespace(heading.charAt(end - 1));
        return closed ? heading.substring(0, end) : heading;
    }

    private static void task(String line, Matcher task, Deque<Above> above, LineCollector lines) {
        String words = task.group(2) == null ? "" : task.group(2);
        State state =
                switch (task.group(1)) {
                    case " ", "\t", "\u00a0" -> State.OPEN;
                    case "x", "X" -> State.DONE;
                    case "~" -> State.NOT_APPLICABLE;
                    default -> null;
                };
        if (state == null) {
            lines.leftOut(line, Message.of("productops.readiness.format.left.box", TextRule.beginning(task.group(1))));
            return;
        }
        int indentation = TextLines.indentation(line);
        while (!above.isEmpty() && above.peek().indentation() >= indentation) {
            above.pop();
        }
        List<Message> about = above.isEmpty()
                ? List.of()
                : List.of(Message.of(
                        "productops.readiness.format.about.nested",
                        TextRule.beginning(above.peek().text())));
        above.push(new Above(indentation, words));
        boolean mandatory = lines.mandatory() && !MarkdownTasks.isAdvised(words);
        lines.item(line, MarkdownTasks.withoutAdvised(words), mandatory, state, List.of(), about);
    }
}
