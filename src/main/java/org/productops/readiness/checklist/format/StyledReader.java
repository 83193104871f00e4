package org.productops.readiness.checklist.format;

import java.util.stream.Collectors;
import org.productops.common.error.Message;

/** A dialect in which each line says by its beginning what it is; one of another dialect is left out. */
abstract class StyledReader implements DialectReader {

    @Override
    public void read(String text, LineCollector lines) {
        for (String line : TextLines.of(text)) {
            if (line.isBlank()) {
                lines.blank(line);
                continue;
            }
            LineStyle style = LineStyle.of(line);
            if (style.isReadBy(dialect())) {
                read(style, line, lines);
            } else {
                lines.leftOut(line, foreign(style));
            }
        }
    }

    private Message foreign(LineStyle style) {
        String others =
                style.written().stream().sorted().map(ChecklistDialect::title).collect(Collectors.joining(", "));
        return Message.of(
                "productops.readiness.format.left.other-dialect", dialect().title(), others);
    }

    /** Asked for late: the dialects know their readers. */
    abstract ChecklistDialect dialect();

    /** Says what became of a line of this dialect. */
    abstract void read(LineStyle style, String line, LineCollector lines);
}
