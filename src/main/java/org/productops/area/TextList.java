package org.productops.area;

import java.util.Arrays;
import java.util.List;

/**
 * Several texts in one cell: a line for each. People may also put separators between them, which is how they are read if
 * there is only one line.
 */
enum TextList {
    /** Texts without white space, such as tags. */
    WORDS("[,;\\s]+"),
    /** Texts without commas, such as the names of users. */
    NAMES("[,;]"),
    /** Texts in which there may be commas, such as other names of an area. */
    TEXTS(";");

    private final String separators;

    TextList(String separators) {
        this.separators = separators;
    }

    String join(List<String> texts) {
        String joined = String.join("\n", texts);
        // What has a separator in it is read as one text only if there is a line break.
        return texts.size() == 1 && split(joined).size() > 1 ? joined + "\n" : joined;
    }

    List<String> split(String cell) {
        String[] texts = cell.indexOf('\n') >= 0 ? cell.split("\n") : cell.split(separators);
        return Arrays.stream(texts)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
