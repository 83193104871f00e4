package org.productops.glossary.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as somebody names it: by its number, or by an address that stands in a browser.
 *
 * @param id 0 if the title says which it is, or all of the space are meant
 * @param space the key of the space in an address without a number; empty if there is none
 * @param title empty if the number says which it is, or all of the space are meant
 */
record PageReference(long id, String space, String title) {

    private static final Pattern NUMBER =
            Pattern.compile("(?:.*(?:[?&]pageId=|/spaces/[^/?#]*/pages/|/pages/))?(\\d{1,18})(?:[/&?#].*)?");
    private static final Pattern TITLE = Pattern.compile(".*/display/([^/?#]+)/([^/?#]+)(?:[?#].*)?");
    private static final Pattern SPACE =
            Pattern.compile(".*/(?:display/([^/?#]+)|spaces/([^/?#]+)(?:/overview)?)/?(?:[?#].*)?");

    /** What is named; empty if it is no page. */
    static Optional<PageReference> read(String typed) {
        String text = typed.strip();
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(new PageReference(Long.parseLong(number.group(1)), "", ""));
        }
        Matcher title = TITLE.matcher(text);
        if (title.matches()) {
            return decoded(title.group(1))
                    .flatMap(space -> decoded(title.group(2)).map(name -> new PageReference(0, space, name)));
        }
        Matcher space = SPACE.matcher(text);
        return space.matches()
                ? decoded(space.group(1) == null ? space.group(2) : space.group(1))
                        .map(key -> new PageReference(0, key, ""))
                : Optional.empty();
    }

    private static Optional<String> decoded(String step) {
        try {
            return Optional.of(URLDecoder.decode(step, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it is a space, whose pages are all meant. */
    boolean isSpace() {
        return id == 0 && title.isEmpty();
    }
}
