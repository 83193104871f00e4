package org.productops.readiness.checklist.format;

import static org.productops.readiness.checklist.format.ChecklistDialect.HEROCODERS;
import static org.productops.readiness.checklist.format.ChecklistDialect.OKAPYA;
import static org.productops.readiness.checklist.format.ChecklistDialect.SMART_CHECKLIST;
import static org.productops.readiness.checklist.format.ChecklistDialect.STILTSOFT;
import static org.productops.readiness.checklist.format.ChecklistDialect.TASK_LIST;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a line begins, and in which dialects that says something. By it a dialect knows the lines of others, and the dialect of
 * a text is guessed. The first that fits a line is its style; each looks at a few characters only, however long the line is.
 */
enum LineStyle {
    /** {@code :::checklist text="Name"}. */
    BLOCK(":::", STILTSOFT),
    /** {@code - text="A"}. */
    ATTRIBUTES("[-*+]\\s{1,9}[a-zA-Z]{1,20}\\s?=\\s?\"", STILTSOFT),
    /** {@code ** A}, {@code (*) A}, {@code (**) A}. */
    STARS("(?:\\*\\*|\\(\\*{1,2}\\))(?:\\s|$)", OKAPYA),
    /** {@code >> more}. */
    DOUBLE_ARROW(">>", HEROCODERS),
    /** {@code --- Heading}. */
    DASHES("---", HEROCODERS),
    /** {@code ? A}, {@code *? A}, {@code - []? A}, {@code [x]? A}. */
    OPTIONAL("(?:[-*+]\\s?)?(?:\\[[ xX]?\\])?\\?(?:\\s|$)", HEROCODERS),
    /** {@code [] A}, {@code - [] A}. */
    CLOSED_BOX("(?:[-*+]\\s{0,9})?\\[\\](?:\\s|$)", HEROCODERS),
    /** {@code [x] A}. */
    BARE_BOX("\\[[ xX]\\](?:\\s|$)", HEROCODERS),
    /** {@code - [ ] A}: HeroCoders writes the box without a blank, and reads both. */
    EMPTY_BOX("[-*+]\\s{1,9}\\[ \\](?:\\s|$)", Set.of(TASK_LIST), Set.of(HEROCODERS)),
    /** {@code - [x] A}. */
    TICKED_BOX("[-*+]\\s{1,9}\\[[xX]\\](?:\\s|$)", TASK_LIST, HEROCODERS),
    /** {@code 1. [ ] A}, {@code 1. [x] A}. */
    NUMBERED_BOX("\\d{1,9}[.)]\\s{1,9}\\[[ xX]\\](?:\\s|$)", TASK_LIST),
    /** {@code - [~] A}. */
    OTHER_BOX("(?:[-*+]|\\d{1,9}[.)])\\s{1,9}\\[[^\\w\\s\\]]\\](?:\\s|$)", TASK_LIST),
    /** {@code - [IN QA] A}. */
    STATUS("[-+~x]\\s{1,9}\\[[^\\]\\[(]{2,50}\\](?:\\s|$)", Set.of(SMART_CHECKLIST), Set.of(HEROCODERS)),
    /** {@code ~ A}, {@code x A}. */
    SIGN("[~x]\\s", SMART_CHECKLIST),
    /** {@code > more}. */
    ARROW(">", SMART_CHECKLIST),
    /** {@code # Name}. */
    NAME("#(?:\\s|$)", HEROCODERS, SMART_CHECKLIST, TASK_LIST),
    /** {@code ## Heading}. */
    HEADING("#{2,6}(?:\\s|$)", SMART_CHECKLIST, TASK_LIST),
    /** {@code * A}. */
    STAR("\\*(?:\\s|$)", HEROCODERS, OKAPYA),
    /** {@code - A}, {@code + A}. */
    DASH("[-+](?:\\s|$)", HEROCODERS, SMART_CHECKLIST),
    /** {@code A}. */
    PLAIN("", HEROCODERS, OKAPYA);

    private final Pattern beginning;
    private final Set<ChecklistDialect> written;
    private final Set<ChecklistDialect> read;

    LineStyle(String beginning, ChecklistDialect... written) {
        this(beginning, Set.of(written), Set.of());
    }

    LineStyle(String beginning, Set<ChecklistDialect> written, Set<ChecklistDialect> read) {
        this.beginning = Pattern.compile(beginning);
        this.written = written;
        this.read = read;
    }

    /** The style of a line that is not blank. */
    static LineStyle of(String line) {
        String begin = line.stripLeading();
        return Arrays.stream(values())
                .filter(style -> style.beginning.matcher(begin).lookingAt())
                .findFirst()
                .orElse(PLAIN);
    }

    /** In which dialects people write so. */
    Set<ChecklistDialect> written() {
        return written;
    }

    /** Whether a dialect understands it. */
    boolean isReadBy(ChecklistDialect dialect) {
        return written.contains(dialect) || read.contains(dialect);
    }
}
