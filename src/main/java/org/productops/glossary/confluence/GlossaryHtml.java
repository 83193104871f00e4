package org.productops.glossary.confluence;

import java.util.List;
import java.util.UUID;
import org.productops.common.text.Html;
import org.productops.common.text.Texts;
import org.productops.glossary.GlossaryIndex;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.Term;

/** The HTML of a glossary in a page. */
final class GlossaryHtml {

    /** A page with more terms than this is slow to load and nobody reads it; it links to the whole glossary. */
    static final int MOST_TERMS = 1000;

    private final Texts texts;

    GlossaryHtml(Texts texts) {
        this.texts = texts;
    }

    /** The index with links to its letters, and a filter that the script brings in. */
    String interactive(String title, GlossaryIndex index, String glossaryLink) {
        String id = "productops-glossary-" + UUID.randomUUID();
        StringBuilder html = new StringBuilder("<div class=\"productops-glossary\">");
        if (!title.isEmpty()) {
            html.append("<p class=\"productops-glossary-title\">")
                    .append(Html.escape(title))
                    .append("</p>");
        }
        html.append("<productops-glossary-filter data-label=\"")
                .append(text("productops.glossary.filter"))
                .append("\" data-none=\"")
                .append(text("productops.glossary.filter.none"))
                .append("\"></productops-glossary-filter>");
        GlossaryIndex shown = beginning(index);
        letters(html, id, shown.sections());
        int number = 0;
        for (GlossaryIndex.Section section : shown.sections()) {
            html.append("<div class=\"productops-glossary-section\" id=\"")
                    .append(id)
                    .append('-')
                    .append(++number)
                    .append("\"><p class=\"productops-glossary-letter\">")
                    .append(Html.escape(section.letter()))
                    .append("</p>");
            terms(html, section.terms());
            html.append("</div>");
        }
        if (shown.size() < index.size()) {
            html.append("<p><a href=\"")
                    .append(Html.escape(glossaryLink))
                    .append("\">")
                    .append(text("productops.glossary.macro.more", index.size()))
                    .append("</a></p>");
        }
        return html.append("</div>").toString();
    }

    /** The plain list. */
    String plain(String title, GlossaryIndex index) {
        StringBuilder html = new StringBuilder("<div>");
        if (!title.isEmpty()) {
            html.append("<p><strong>").append(Html.escape(title)).append("</strong></p>");
        }
        GlossaryIndex shown = beginning(index);
        for (GlossaryIndex.Section section : shown.sections()) {
            html.append("<p><strong>").append(Html.escape(section.letter())).append("</strong></p>");
            terms(html, section.terms());
        }
        if (shown.size() < index.size()) {
            html.append("<p>")
                    .append(text("productops.glossary.macro.more-print", shown.size(), index.size()))
                    .append("</p>");
        }
        return html.append("</div>").toString();
    }

    /** Says that there is nothing yet, and to those who can change it, where. */
    String empty(GlossaryView view, String glossaryLink) {
        String hint = view.glossary().size() == 0
                ? text("productops.glossary.macro.empty", view.space().name())
                : text("productops.glossary.macro.empty-letter", view.space().name());
        String add = view.editable()
                ? " <a href=\"" + Html.escape(glossaryLink) + "\">" + text("productops.glossary.macro.open") + "</a>"
                : "";
        return "<p class=\"productops-glossary-empty\">" + hint + add + "</p>";
    }

    /** Says that there is no glossary to show, the same for a space that is hidden and one that does not exist. */
    String noSpace(String spaceKey) {
        return "<p class=\"productops-glossary-empty\">" + text("productops.glossary.macro.no-space", spaceKey)
                + "</p>";
    }

    private void letters(StringBuilder html, String id, List<GlossaryIndex.Section> sections) {
        html.append("<nav class=\"productops-glossary-letters\" aria-label=\"")
                .append(text("productops.glossary.letters"))
                .append("\"><ul>");
        for (int i = 0; i < sections.size(); i++) {
            html.append("<li><a href=\"#")
                    .append(id)
                    .append('-')
                    .append(i + 1)
                    .append("\">")
                    .append(Html.escape(sections.get(i).letter()))
                    .append("</a></li>");
        }
        html.append("</ul></nav>");
    }

    private void terms(StringBuilder html, List<Term> terms) {
        html.append("<dl>");
        for (Term term : terms) {
            html.append("<dt>")
                    .append(Html.escape(TermHtml.title(term)))
                    .append("</dt><dd>")
                    .append(Html.escape(term.definition()).replace("\n", "<br/>"));
            if (!term.synonyms().isEmpty()) {
                html.append(" <span class=\"productops-glossary-synonyms\">")
                        .append(text("productops.glossary.synonyms", String.join(", ", term.synonyms())))
                        .append("</span>");
            }
            html.append("</dd>");
        }
        html.append("</dl>");
    }

    private static GlossaryIndex beginning(GlossaryIndex index) {
        return index.first(MOST_TERMS);
    }

    private String text(String key, Object... arguments) {
        return Html.escape(texts.get(key, arguments));
    }
}
