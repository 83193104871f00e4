package org.productops.glossary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.common.text.Characters;
import org.productops.common.text.LanguageTag;

/**
 * A term as a line of the audit log has it, in words of no language: it is read again by people of all.
 *
 * @param forms other forms, with commas between them; empty if there are none
 * @param note when to write it; may be empty
 * @param instead what the concept is called that replaces it; empty if none does, or its own
 */
record TermLine(
        Locale language,
        String text,
        TermStatus status,
        TermType type,
        CaseRule caseRule,
        Optional<PartOfSpeech> partOfSpeech,
        String forms,
        String note,
        String instead) {

    private static final String NOTE = " \u2013 ";
    private static final String INSTEAD = " \u2192 ";
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9-]+): (.+) \\(" + names(TermStatus.values()) + ", "
            + names(TermType.values()) + ", " + names(CaseRule.values()) + "(?:, " + names(PartOfSpeech.values())
            + ")?\\)"
            + "(?: (?![\u2013\u2192] )(.*?))?(?:" + NOTE + "(.*?))?(?:" + INSTEAD + "(.*))?");

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining("|", "(", ")"));
    }

    static TermLine of(Term term, String instead) {
        return new TermLine(
                term.language(),
                term.text(),
                term.status(),
                term.type(),
                term.caseRule(),
                term.partOfSpeech(),
                String.join(", ", term.forms()),
                Characters.oneLine(term.note()),
                instead);
    }

    /** The term of a line; empty if it is none. */
    static Optional<TermLine> read(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                ? LanguageTag.read(found.group(1))
                        .map(language -> new TermLine(
                                language,
                                found.group(2),
                                TermStatus.valueOf(found.group(3)),
                                TermType.valueOf(found.group(4)),
                                CaseRule.valueOf(found.group(5)),
                                Optional.ofNullable(found.group(6)).map(PartOfSpeech::valueOf),
                                said(found.group(7)),
                                said(found.group(8)),
                                said(found.group(9))))
                : Optional.empty();
    }

    private static String said(String group) {
        return group == null ? "" : group;
    }

    /** The line. */
    String line() {
        return LanguageTag.of(language) + ": " + text + " (" + status + ", " + type + ", " + caseRule
                + partOfSpeech.map(part -> ", " + part).orElse("") + ")"
                + (forms.isEmpty() ? "" : " " + forms)
                + (note.isEmpty() ? "" : NOTE + note)
                + (instead.isEmpty() ? "" : INSTEAD + instead);
    }

    /** Whether its letters are looked for as those of most terms of its type are. */
    boolean isUsualCase() {
        return caseRule == (type == TermType.ACRONYM ? CaseRule.EXACT : CaseRule.ANY);
    }
}
