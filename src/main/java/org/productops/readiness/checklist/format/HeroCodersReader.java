package org.productops.readiness.checklist.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.error.Message;
import org.productops.readiness.checklist.format.TextItem.State;

/** Every line is an item, and a mandatory one, unless it begins as something else. */
final class HeroCodersReader extends StyledReader {

    /** A marker, a box, a question mark: each may be missing. What only looks so, such as a link, is part of the text. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:[-*+](?=[\\s\\[?]|$))?\\s*+(?:\\[([ xX]?)\\](?=[\\s?]|$))?\\s*+(\\?(?=\\s|$))?\\s*+(.*)",
            Pattern.DOTALL);

    @Override
    ChecklistDialect dialect() {
        return ChecklistDialect.HEROCODERS;
    }

    @Override
    void read(LineStyle style, String line, LineCollector lines) {
        String stripped = line.strip();
        switch (style) {
            case DOUBLE_ARROW -> lines.help(line, stripped.substring(2));
            case DASHES -> separator(line, stripped, lines);
            case NAME -> lines.list(line, stripped.substring(1));
            default -> item(line, stripped, lines);
        }
    }

    private static void separator(String line, String stripped, LineCollector lines) {
        int end = 0;
        while (end < stripped.length() && stripped.charAt(end) == '-') {
            end++;
        }
        String heading = stripped.substring(end);
        if (heading.isBlank()) {
            lines.section(line, "", Message.of("productops.readiness.format.about.no-heading"));
        } else {
            lines.section(line, heading);
        }
    }

    private static void item(String line, String stripped, LineCollector lines) {
        Matcher item = ITEM.matcher(stripped);
        if (!item.matches()) {
            throw new IllegalStateException("Every line is an item");
        }
        boolean ticked = item.group(1) != null && !item.group(1).isBlank();
        lines.item(line, item.group(3), item.group(2) == null, ticked ? State.DONE : State.OPEN, List.of(), List.of());
    }
}
