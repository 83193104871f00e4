package org.productops.glossary.confluence;

import java.util.Optional;
import org.productops.common.text.Html;
import org.productops.common.text.Texts;

/**
 * The HTML of a term in a sentence: phrasing content only, as it stands inside a paragraph. Written here and not by a
 * template, because every blank of a template would stand in the sentence. It has the author's words and no others, so that
 * whatever else reads the page, such as a table of contents or a feed, reads the sentence.
 */
final class TermHtml {

    private final Texts texts;

    TermHtml(Texts texts) {
        this.texts = texts;
    }

    /**
     * A mention of a term, of which the script asks what it means once somebody wants to know.
     *
     * @param spaceKey of the space in which the term is looked up
     * @param term the word that is looked up
     * @param language in which it is explained; empty for the reader's
     */
    String mention(String text, String spaceKey, String term, String language) {
        return "<span class=\"productops-term\" tabindex=\"0\" role=\"term\" dir=\"auto\" data-productops-space=\""
                + Html.escape(spaceKey) + "\" data-productops-word=\"" + Html.escape(term) + "\""
                + (language.isEmpty() ? "" : " data-productops-language=\"" + Html.escape(language) + "\"") + ">"
                + Html.escape(text) + "</span>";
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
