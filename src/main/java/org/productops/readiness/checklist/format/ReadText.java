package org.productops.readiness.checklist.format;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.readiness.checklist.format.ReadLine.Fate;

/**
 * A text as it was read.
 *
 * @param dialect in which
 * @param lines each of its lines, and what became of it
 * @param items its items in their order, with what the lines below them say
 */
public record ReadText(ChecklistDialect dialect, List<ReadLine> lines, List<TextItem> items) {

    public ReadText {
        lines = List.copyOf(lines);
        items = List.copyOf(items);
    }

    /** The names of the lists that it has items of; an empty one for items that are in none. */
    public List<String> lists() {
        return items.stream().map(TextItem::list).distinct().toList();
    }

    /** The lines that were not understood or cannot be kept. */
    public List<ReadLine> leftOut() {
        return lines.stream().filter(line -> line.fate() == Fate.LEFT_OUT).toList();
    }

    /**
     * Why no list can be made of it.
     *
     * @param most how many items a list may have
     * @return empty if one can
     */
    public Optional<Message> refusal(int most) {
        if (items.isEmpty()) {
            return Optional.of(Message.of("productops.readiness.format.no-items"));
        }
        return items.size() > most
                ? Optional.of(Message.of("productops.readiness.format.many-items", items.size(), most))
                : Optional.empty();
    }
}
