package org.productops.readiness.checklist.format;

import java.util.List;

/**
 * Writes items as a Markdown task list. {@link ChecklistDialect#TASK_LIST} reads the same items back, but for what such a list cannot say. That one is not
 * mandatory stands there in words; of a text of several lines the first is the task.
 */
public final class MarkdownTasks {

    /** So far in stands what belongs to a task: behind its box, so that no renderer takes it for code. */
    private static final String INDENTED = "  ";

    /** What stands behind items that are not mandatory, in all languages: a file is read by others than whoever wrote it. */
    static final List<String> ADVISED = List.of("advised", "empfohlen");

    private MarkdownTasks() {}

    /** Whether a task says that it is not mandatory. */
    static boolean isAdvised(String task) {
        return ADVISED.stream().anyMatch(word -> task.strip().endsWith(" (" + word + ")"));
    }

    /** The task without saying so. */
    static String withoutAdvised(String task) {
        return isAdvised(task) ? task.substring(0, task.lastIndexOf('(')).strip() : task;
    }

    /**
     * A list with its items, by sections in their order.
     *
     * @param name its heading
     * @param items those with one section follow each other
     * @param advised what stands behind items that are not mandatory, in the reader's language
     */
    public static String write(String name, List<TextItem> items, String advised) {
        StringBuilder text = new StringBuilder(heading("#", name)).append('\n');
        String section = null;
        for (TextItem item : items) {
            if (!item.section().equals(section)) {
                text.append('\n');
                if (section != null || !item.section().isEmpty()) {
                    text.append(heading("##", item.section())).append("\n\n");
                }
                section = item.section();
            }
            write(item, advised, text);
        }
        return text.toString();
    }

    private static void write(TextItem item, String advised, StringBuilder text) {
        String[] lines = item.text().split("\n");
        text.append("- [").append(box(item.state())).append("] ").append(lines[0].strip());
        if (!item.mandatory()) {
            text.append(" (").append(advised).append(')');
        }
        text.append('\n');
        for (int i = 1; i < lines.length; i++) {
            below(lines[i], text);
        }
        item.help().lines().forEach(line -> below(line, text));
    }

    private static void below(String line, StringBuilder text) {
        if (!line.isBlank()) {
            text.append(INDENTED).append(MarkdownBeginning.escape(line.strip())).append('\n');
        }
    }

    private static char box(TextItem.State state) {
        return switch (state) {
            case OPEN -> ' ';
            case DONE -> 'x';
            case NOT_APPLICABLE -> '~';
        };
    }

    /** One that ends like a closing is closed, so that its end stays part of it. */
    private static String heading(String signs, String text) {
        String words = text.replace('\n', ' ').strip();
        return (signs + " " + words + (words.endsWith("#") ? " " + signs : "")).strip();
    }
}
