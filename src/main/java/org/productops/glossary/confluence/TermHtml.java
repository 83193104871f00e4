package org.productops.glossary.confluence;

import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.text.Html;
import org.productops.common.text.Texts;

/**
 * The HTML of a term in a sentence: phrasing content only, as it stands inside a paragraph. Written here and not by a
 * template, because every blank of a template would stand in the sentence. It has the author's words and no others, so that
 * whatever else reads the page, such as a table of contents, a feed or a program that asks for its text, reads the sentence: what is
 * to be said beside them stands in attributes, and the script of the macro says it.
 */
final class TermHtml {

    private final Texts texts;

    TermHtml(Texts texts) {
        this.texts = texts;
    }

    /**
     * What those are told who can mend a page.
     *
     * @param text what is wrong
     * @param way where they do something about it
     */
    record Hint(Message text, Optional<Way> way) {

        static Hint of(String key, Object... arguments) {
            return new Hint(Message.of(key, arguments), Optional.empty());
        }

        Hint to(Way where) {
            return new Hint(text, Optional.of(where));
        }
    }

    /** @param label what it says to those who do not see where it stands */
    record Way(String address, Message text, Message label) {}

    /**
     * A mention of a term, of which the script asks what it means once somebody wants to know.
     *
     * @param spaceKey of the space in which the term is looked up
     * @param term the word that is looked up
     * @param language in which it is explained; empty for the reader's
     * @param hint what is wrong with it all the same
     */
    String mention(String text, String spaceKey, String term, String language, Optional<Hint> hint) {
        return "<span class=\"productops-term\" tabindex=\"0\" role=\"term\" dir=\"auto\""
                + attribute("space", spaceKey)
                + attribute("word", term)
                + (language.isEmpty() ? "" : attribute("language", language))
                + hint.map(this::attributes).orElse("") + ">"
                + Html.escape(text) + "</span>";
    }

    /** The author's words, with a hint why nothing explains them. */
    String hinted(String text, Hint hint) {
        return "<span class=\"productops-term-unknown\" dir=\"auto\"" + attributes(hint) + ">" + Html.escape(text)
                + "</span>";
    }

    private String attributes(Hint hint) {
        return attribute("hint", texts.get(hint.text()))
                + hint.way()
                        .map(way -> attribute("way", way.address())
                                + attribute("way-text", texts.get(way.text()))
                                + attribute("way-label", texts.get(way.label())))
                        .orElse("");
    }

    private static String attribute(String name, String value) {
        return " data-productops-" + name + "=\"" + Html.escape(value) + "\"";
    }
}
