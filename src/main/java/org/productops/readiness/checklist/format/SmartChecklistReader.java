package org.productops.readiness.checklist.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.error.Message;
import org.productops.readiness.checklist.format.TextItem.State;

/** A sign says how far an item is; a status in brackets behind it says so in the words of a company. */
final class SmartChecklistReader extends StyledReader {

    private static final Pattern HEADING = Pattern.compile("#{1,6}(.*)", Pattern.DOTALL);

    private static final Pattern ITEM = Pattern.compile(
            "([-+~x])\\s++(?:\\[([^\\]\\[(]{2,50})\\](?=\\s|$)\\s*+)?(!(?=\\s)\\s*+)?(.*)", Pattern.DOTALL);

    /** The status that counts as checked, though nobody did anything. */
    private static final String SKIPPED = "skipped";

    @Override
    ChecklistDialect dialect() {
        return ChecklistDialect.SMART_CHECKLIST;
    }

    @Override
    void read(LineStyle style, String line, LineCollector lines) {
        String stripped = line.strip();
        switch (style) {
            case ARROW -> lines.help(line, stripped.substring(1));
            case NAME, HEADING -> heading(line, stripped, lines);
            default -> item(line, stripped, lines);
        }
    }

    private static void heading(String line, String stripped, LineCollector lines) {
        Matcher heading = HEADING.matcher(stripped);
        lines.section(line, heading.matches() ? heading.group(1) : "");
    }

    private static void item(String line, String stripped, LineCollector lines) {
        Matcher item = ITEM.matcher(stripped);
        if (!item.matches()) {
            lines.leftOut(line, Message.of("productops.common.error.text-empty"));
            return;
        }
        String sign = item.group(1);
        String status = item.group(2) == null ? "" : item.group(2).strip();
        State state = state(sign, status);
        List<Message> about = new ArrayList<>();
        if (!status.isEmpty() && !status.equalsIgnoreCase(SKIPPED)) {
            about.add(Message.of("productops.readiness.format.about.status", status));
        } else if (sign.equals("~")) {
            about.add(Message.of("productops.readiness.format.about.in-progress"));
        }
        lines.item(line, item.group(4), lines.mandatory() || item.group(3) != null, state, List.of(), about);
    }

    private static State state(String sign, String status) {
        return switch (sign) {
            case "x" -> State.NOT_APPLICABLE;
            case "+" -> status.equalsIgnoreCase(SKIPPED) ? State.NOT_APPLICABLE : State.DONE;
            default -> State.OPEN;
        };
    }
}
