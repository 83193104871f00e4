package org.productops.glossary.format;

import java.util.Set;
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

    private PageDefinition() {}

    /** The text, as long as a definition may be; empty if the page says nothing. */
    static String of(String title, String storage) {
        String identity = TextIdentity.of(title);
        return PageText.of(storage).pieces().stream()
                .filter(piece -> !TextIdentity.of(piece).equals(identity)
                        && !NAMES.contains(
                                SearchFolding.fold(piece).replace(":", "").strip()))
                .findFirst()
                .map(piece -> Shortening.atCharacter(piece, ConceptRules.LONGEST_DEFINITION))
                .orElse("");
    }
}
