package org.productops.readiness.checklist.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.readiness.checklist.format.TextItem.State;

/** Each line is an item: two asterisks tick it, brackets around them make it optional. */
final class OkapyaReader extends StyledReader {

    private static final Pattern ITEM =
            Pattern.compile("(?:(\\()(\\*{1,2})\\)(?=\\s|$)|(\\*{1,2})(?=\\s|$))?\\s*+(.*)", Pattern.DOTALL);

    @Override
    ChecklistDialect dialect() {
        return ChecklistDialect.OKAPYA;
    }

    @Override
    void read(LineStyle style, String line, LineCollector lines) {
        Matcher item = ITEM.matcher(line.strip());
        if (!item.matches()) {
            throw new IllegalStateException("Every line is an item");
        }
        boolean optional = item.group(1) != null;
        String stars = optional ? item.group(2) : item.group(3);
        State state = "**".equals(stars) ? State.DONE : State.OPEN;
        lines.item(line, item.group(4), !optional, state, List.of(), List.of());
    }
}
