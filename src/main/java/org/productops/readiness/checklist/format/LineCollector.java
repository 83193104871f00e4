package org.productops.readiness.checklist.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.TextRule;
import org.productops.readiness.checklist.format.ReadLine.Fate;
import org.productops.readiness.checklist.format.TextItem.State;

/**
 * What became of the lines of a text so far. An item, a section or help that no checklist could keep is left out with the
 * reason: people see it at its line, not at a field of a form of which they do not know where it came from.
 */
final class LineCollector {

    /** What an item can be; the rules of checklists have the last word. */
    private static final TextRule NAME = TextRule.line(100);

    private static final TextRule SECTION = TextRule.line(100);
    private static final TextRule ITEM = TextRule.lines(500).mandatory();
    private static final TextRule HELP = TextRule.lines(1000);

    private final List<ReadLine> lines = new ArrayList<>();
    private final List<TextItem> items = new ArrayList<>();
    private final boolean mandatory;

    private String list = "";
    private String section = "";

    /** Whether help belongs to the last item: it does not below a heading, or below a line that was left out. */
    private boolean belowItem;

    LineCollector(boolean mandatory) {
        this.mandatory = mandatory;
    }

    List<ReadLine> lines() {
        return lines;
    }

    List<TextItem> items() {
        return items;
    }

    /** Whether items are mandatory that do not say themselves. */
    boolean mandatory() {
        return mandatory;
    }

    /** Whether there is an item for help to belong to. */
    boolean isBelowItem() {
        return belowItem;
    }

    /** The number of the next line. */
    private int next() {
        return lines.size() + 1;
    }

    private void add(String line, Fate fate, Message... about) {
        lines.add(new ReadLine(next(), line, fate, null, List.of(about)));
    }

    /** A list begins; its sections are its own. */
    void list(String line, String name) {
        belowItem = false;
        FieldErrors.Collector errors = FieldErrors.collect();
        String kept = NAME.check("", name, errors);
        if (isKept(line, errors)) {
            list = kept;
            section = "";
            add(line, Fate.LIST);
        }
    }

    /** A section begins; one without a name ends the one before. */
    void section(String line, String heading, Message... about) {
        belowItem = false;
        FieldErrors.Collector errors = FieldErrors.collect();
        String kept = SECTION.check("", heading, errors);
        if (isKept(line, errors)) {
            section = kept;
            add(line, Fate.SECTION, about);
        }
    }

    void item(String line, String text, boolean isMandatory, State state, List<String> assignees, List<Message> about) {
        belowItem = false;
        FieldErrors.Collector errors = FieldErrors.collect();
        String kept = ITEM.check("", text, errors);
        if (isKept(line, errors)) {
            TextItem item = new TextItem(
                    list,
                    section,
                    kept,
                    "",
                    isMandatory,
                    state,
                    assignees.stream()
                            .map(Characters::keptInLine)
                            .filter(Characters::isVisible)
                            .toList());
            items.add(item);
            lines.add(new ReadLine(next(), line, Fate.ITEM, item, about));
            belowItem = true;
        }
    }

    /** Says of all items so far what is known of them together only. */
    void ofAll(UnaryOperator<TextItem> change, List<Message> about) {
        items.replaceAll(change);
        lines.replaceAll(line -> line.item() == null
                ? line
                : new ReadLine(
                        line.number(),
                        line.text(),
                        line.fate(),
                        change.apply(line.item()),
                        Stream.concat(line.about().stream(), about.stream()).toList()));
    }

    /** More about the item above. */
    void help(String line, String text) {
        String more = HELP.tidy(text);
        if (!Characters.isVisible(more)) {
            blank(line);
        } else if (!belowItem) {
            leftOut(line, Message.of("productops.readiness.format.left.no-item-above"));
        } else {
            int last = items.size() - 1;
            TextItem whole = items.get(last).withHelp(more);
            FieldErrors.Collector errors = FieldErrors.collect();
            HELP.check("", whole.help(), errors);
            if (isKept(line, errors)) {
                items.set(last, whole);
                add(line, Fate.HELP);
            }
            belowItem = true;
        }
    }

    /** A line that only says where something begins or ends. */
    void mark(String line) {
        belowItem = false;
        add(line, Fate.MARK);
    }

    void blank(String line) {
        add(line, Fate.BLANK);
    }

    void leftOut(String line, Message why) {
        belowItem = false;
        add(line, Fate.LEFT_OUT, why);
    }

    private boolean isKept(String line, FieldErrors.Collector errors) {
        errors.build().fields().values().forEach(why -> leftOut(line, why));
        return errors.isEmpty();
    }
}
