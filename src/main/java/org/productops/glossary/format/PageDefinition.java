package org.productops.glossary.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.ConceptRules;
import org.productops.glossary.highlight.PageText;

/**
 * What a page says its title means: its first paragraph or cell of a table that is not only the title again, or a word for what stands
 * beside it. Headings, code and what macros make are not looked at.
 */
final class PageDefinition {

    /** What stands beside a title or its meaning in a table, and is neither. */
    private static final Set<String> NAMES = Set.of(
            "term",
            "name",
            "title",
            "definition",
            "meaning",
            "description",
            "begriff",
            "bezeichnung",
            "bedeutung",
            "beschreibung",
            "erklarung");

    /** Our own macro of one word: its parameters stand for what a reader sees there. */
    private static final Pattern TERM = Pattern.compile(
            "<ac:structured-macro\\b[^>]*\\bac:name=\"productops-term\"[^>]*>((?:\\s*<ac:parameter\\b[^>]*>[^<]*</ac:parameter>)*)"
                    + "\\s*</ac:structured-macro>");

    private static final Pattern WORD = Pattern.compile("\\bac:name=\"(text|term)\"[^>]*>([^<]*)<");

    private PageDefinition() {}

    /** What an author wrote for the term, or else the term. */
    private static String word(MatchResult macro) {
        Map<String, String> words = new HashMap<>();
        WORD.matcher(macro.group(1)).results().forEach(each -> words.put(each.group(1), each.group(2)));
        return Matcher.quoteReplacement(words.getOrDefault("text", words.getOrDefault("term", "")));
    }

    /** The text, as long as a definition may be; empty if the page says nothing. */
    static String of(String title, String storage) {
        String identity = TextIdentity.of(title);
        return PageText.of(TERM.matcher(storage).replaceAll(PageDefinition::word)).pieces().stream()
                .filter(piece -> !TextIdentity.of(piece).equals(identity)
                        && !NAMES.contains(
                                SearchFolding.fold(piece).replace(":", "").strip()))
                .findFirst()
                .map(piece -> Shortening.atCharacter(piece, ConceptRules.LONGEST_DEFINITION))
                .orElse("");
    }
}
