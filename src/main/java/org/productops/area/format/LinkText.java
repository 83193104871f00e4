package org.productops.area.format;

import java.util.Optional;
import org.productops.common.text.Characters;

/**
 * A link as it is written in one line: {@code kind|title|address}.
 *
 * @param kind what is to be found there
 * @param title what people call it; may be empty
 * @param address where it leads
 */
record LinkText(String kind, String title, String address) {

    /** The line of a link. The title may have any character: an address cannot have what divides them. */
    static String of(String kind, String title, String address) {
        return kind + '|' + Characters.oneLine(title) + '|' + address;
    }

    /** The link that a line writes, if it writes one. */
    static Optional<LinkText> parse(String line) {
        int first = line.indexOf('|');
        int last = line.lastIndexOf('|');
        return first < 0 || first == last
                ? Optional.empty()
                : Optional.of(new LinkText(
                        line.substring(0, first), line.substring(first + 1, last), line.substring(last + 1)));
    }
}
