package org.productops.glossary.confluence;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.productops.common.text.Characters;
import org.productops.common.text.Html;
import org.productops.common.text.Shortening;
import org.productops.common.text.Texts;
import org.productops.glossary.Concept;

/**
 * The HTML of a term in a sentence: phrasing content only, as it stands inside a paragraph. Written here and not by a
 * template, because every blank of a template would stand in the sentence.
 */
final class TermHtml {

    /** Longer definitions would tear a printed sentence apart; the page's own glossary has all of it. */
    private static final int LONGEST_EXPLANATION = 300;

    private final Texts texts;

    TermHtml(Texts texts) {
        this.texts = texts;
    }

    /** A new id for the definition of a term in a page. */
    static String newId() {
        return "productops-term-" + UUID.randomUUID();
    }

    /** A mention of a term, whose definition stands in the page already. */
    String mention(String text, String id) {
        return mention(text, id, "");
    }

    private static String mention(String text, String id, String more) {
        return "<span class=\"productops-term\" tabindex=\"0\" role=\"term\" aria-describedby=\"" + id
                + "\" dir=\"auto\"" + more + ">" + Html.escape(text) + "</span>";
    }

    /**
     * The first mention of a term, with the definition behind it for all mentions. Hidden by attribute, so that it also
     * stays hidden where the style sheet is not loaded; the script shows it over everything else. Without the script the
     * browser's own tooltip has it.
     */
    String mentionWithDefinition(String text, String id, Concept concept, Locale locale) {
        String title = " title=\"" + Html.escape(shortDefinition(concept, locale)) + "\"";
        return mention(text, id, title)
                + "<span class=\"productops-term-definition\" id=\"" + id
                + "\" role=\"tooltip\" hidden=\"hidden\" dir=\"auto\">"
                + "<span class=\"productops-term-name\">" + Html.escape(concept.title(locale)) + "</span> "
                + "<span class=\"productops-term-meaning\">" + Html.escape(concept.definition(locale))
                + "</span></span>";
    }

    /** The text with the definition in parentheses. */
    String explained(String text, Concept concept, Locale locale) {
        return Html.escape(text) + " (" + Html.escape(shortDefinition(concept, locale)) + ")";
    }

    private static String shortDefinition(Concept concept, Locale locale) {
        return Shortening.atWord(Characters.oneLine(concept.definition(locale)), LONGEST_EXPLANATION);
    }

    /** The text with a hint that the glossary does not have the term, and the way to add it for those who may. */
    String unknown(String text, String form, Optional<String> addLink) {
        String hint = Html.escape(texts.get("productops.glossary.macro.unknown", form));
        String add = addLink.map(link -> " <a class=\"productops-term-add\" href=\"" + Html.escape(link) + "\">"
                        + Html.escape(texts.get("productops.glossary.macro.add", form)) + "</a>")
                .orElse("");
        return "<span class=\"productops-term-unknown\"><bdi>" + Html.escape(text)
                + "</bdi> <span class=\"aui-lozenge aui-lozenge-moved\">" + hint + "</span>" + add + "</span>";
    }

    /** A hint that the macro names no term. */
    String missing() {
        return "<span class=\"productops-term-unknown\"><span class=\"aui-lozenge aui-lozenge-moved\">"
                + Html.escape(texts.get("productops.glossary.macro.missing")) + "</span></span>";
    }
}
