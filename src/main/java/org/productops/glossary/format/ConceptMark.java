package org.productops.glossary.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.glossary.GlossaryPlace;

/**
 * What our files call a concept: its number and its glossary, such as {@code c12-DOC}, so that a glossary knows its own again
 * and takes no other's for them. Is a name as XML has them for ids.
 */
final class ConceptMark {

    private static final Pattern MARK = Pattern.compile("c(\\d{1,18})-([A-Za-z0-9._]*)");
    private static final Pattern NEVER = Pattern.compile("[^A-Za-z0-9._]");

    private ConceptMark() {}

    static String of(GlossaryPlace place, long id) {
        return "c" + id + "-" + glossary(place);
    }

    private static String glossary(GlossaryPlace place) {
        return NEVER.matcher(place.key()).replaceAll("");
    }

    /** The number of a concept that once was one of this glossary's; empty if the text says none of it. */
    static Optional<Long> read(GlossaryPlace place, String text) {
        Matcher mark = MARK.matcher(text.strip());
        return mark.matches() && mark.group(2).equalsIgnoreCase(glossary(place))
                ? Optional.of(Long.parseLong(mark.group(1)))
                : Optional.empty();
    }

    /** Whether a text is called as a concept of any glossary. */
    static boolean isOne(String text) {
        return MARK.matcher(text.strip()).matches();
    }
}
