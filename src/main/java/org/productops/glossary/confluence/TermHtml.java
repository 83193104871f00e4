package org.productops.glossary.confluence;

import java.util.Optional;
import java.util.UUID;
import org.productops.common.text.Html;
import org.productops.common.text.Texts;
import org.productops.glossary.Folding;
import org.productops.glossary.Term;

/** The HTML of a term in a sentence: phrasing content only, as it stands inside a paragraph. */
final class TermHtml {

    /** Longer definitions would tear a printed sentence apart; the page's own glossary has all of it. */
    private static final int LONGEST_EXPLANATION = 300;

    private final Texts texts;

    TermHtml(Texts texts) {
        this.texts = texts;
    }

    /**
     * The text with the definition behind it, shown on hover and focus by the style sheet. Hidden by attribute, so that
     * it also stays hidden where the style sheet is not loaded.
     */
    String interactive(String text, Term term) {
        String id = "productops-term-" + UUID.randomUUID();
        return "<span class=\"productops-term\">"
                + "<span class=\"productops-term-text\" tabindex=\"0\" role=\"term\" aria-describedby=\"" + id + "\">"
                + Html.escape(text) + "</span>"
                + "<span class=\"productops-term-definition\" id=\"" + id + "\" role=\"tooltip\" hidden=\"hidden\">"
                + "<span class=\"productops-term-name\">" + Html.escape(title(term)) + "</span> "
                + "<span class=\"productops-term-meaning\">" + Html.escape(term.definition()) + "</span>"
                + "</span></span>";
    }

    /** The text with the definition in parentheses. */
    String explained(String text, Term term) {
        return Html.escape(text) + " (" + Html.escape(shortened(Folding.oneLine(term.definition()))) + ")";
    }

    /** The text with a hint that the glossary does not have the term, and the way to add it for those who may. */
    String unknown(String text, String form, Optional<String> addLink) {
        String hint = Html.escape(texts.get("productops.glossary.macro.unknown", form));
        String add = addLink.map(link -> " <a class=\"productops-term-add\" href=\"" + Html.escape(link) + "\">"
                        + Html.escape(texts.get("productops.glossary.macro.add", form)) + "</a>")
                .orElse("");
        return "<span class=\"productops-term-unknown\">" + Html.escape(text)
                + " <span class=\"aui-lozenge aui-lozenge-moved\">" + hint + "</span>" + add + "</span>";
    }

    /** A hint that the macro names no term. */
    String missing() {
        return "<span class=\"productops-term-unknown\"><span class=\"aui-lozenge aui-lozenge-moved\">"
                + Html.escape(texts.get("productops.glossary.macro.missing")) + "</span></span>";
    }

    static String title(Term term) {
        return term.abbreviation().isEmpty() ? term.name() : term.name() + " (" + term.abbreviation() + ")";
    }

    private static String shortened(String definition) {
        if (definition.length() <= LONGEST_EXPLANATION) {
            return definition;
        }
        int blank = definition.lastIndexOf(' ', LONGEST_EXPLANATION);
        int end = blank > 0 ? blank : definition.offsetByCodePoints(0, LONGEST_EXPLANATION / 2);
        return definition.substring(0, end) + "\u2026";
    }
}
