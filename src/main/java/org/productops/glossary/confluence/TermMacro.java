package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.confluence.MacroParameters;
import org.productops.common.confluence.OutputKind;
import org.productops.common.text.Html;
import org.productops.common.text.Texts;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;

/**
 * {@code productops-term}: a term in a sentence. A browser shows its definition on demand, which stands in the page once
 * however often the term does; print has it in parentheses the first time. The glossary is always read as the person who
 * looks at the page: a term of a space that this person may not see is as unknown as one that does not exist.
 *
 * <p>An unknown term never spoils a page: readers see the author's words, those who can mend it see a hint.
 */
public class TermMacro implements Macro {

    /** Where a rendering keeps the elements with the definitions that it has written, by the id of the term. */
    static final String WRITTEN = "org.productops.glossary.written";

    /** Where a rendering keeps the glossaries that it has looked up, by space. */
    private static final String VIEW = "org.productops.glossary.view.";

    private final ConceptService glossaries;
    private final TermHtml html;
    private final MacroSupport page;
    private final PageEditors editors;
    private final ReaderLanguage language;

    @Inject
    public TermMacro(
            ConceptService glossaries, Texts texts, MacroSupport page, PageEditors editors, ReaderLanguage language) {
        this.glossaries = glossaries;
        this.editors = editors;
        this.language = language;
        this.html = new TermHtml(texts);
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        MacroParameters given = new MacroParameters(parameters, context);
        OutputKind output = OutputKind.of(context);
        if (output.isInteractive()) {
            page.require("term-macro-resources");
        }
        String form = given.text("term");
        String text = given.text("text").isEmpty() ? form : given.text("text");
        Optional<GlossaryView> view = given.spaceKey().flatMap(key -> view(key, context));
        Optional<Concept> term = view.flatMap(found -> inForce(found.content().lookup(form)));
        if (term.isEmpty()) {
            return unknown(output, view, form, text, context);
        }
        if (output == OutputKind.COMPARISON) {
            return Html.escape(text);
        }
        Optional<String> written = written(context, term.get());
        String id = written.orElseGet(TermHtml::newId);
        if (written.isEmpty()) {
            write(context, term.get(), id);
        }
        if (!output.isInteractive()) {
            return written.isPresent() ? Html.escape(text) : html.explained(text, term.get(), language.locale());
        }
        return written.isPresent()
                ? html.mention(text, id)
                : html.mentionWithDefinition(text, id, term.get(), language.locale());
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }

    /** The oldest one that is in force; what is retired is still explained, and nobody shows a draft. */
    private static Optional<Concept> inForce(List<Concept> named) {
        return named.stream()
                .filter(concept -> concept.status() != ConceptStatus.DRAFT)
                .min(Comparator.comparing(Concept::status));
    }

    /** A page may have hundreds of terms; who may see the space is asked once for each rendering. */
    private Optional<GlossaryView> view(String spaceKey, ConversionContext context) {
        String property = VIEW + spaceKey;
        if (context != null && context.getProperty(property) instanceof Optional<?> known) {
            return known.map(GlossaryView.class::cast);
        }
        Optional<GlossaryView> view = glossaries.find(spaceKey);
        if (context != null) {
            context.setProperty(property, view);
        }
        return view;
    }

    private String unknown(
            OutputKind output, Optional<GlossaryView> view, String form, String text, ConversionContext context) {
        Optional<GlossaryView> editable = view.filter(GlossaryView::editable);
        boolean canMend = editable.isPresent() || editors.includeTheReaderOf(context);
        if (output == OutputKind.PREVIEW || output == OutputKind.DISPLAY && canMend) {
            return form.isEmpty()
                    ? html.missing()
                    : html.unknown(text, form, editable.map(found -> page.add(
                                    found.place().key(), form)
                            .toString()));
        }
        return Html.escape(text);
    }

    /** The element with the term's definition; empty if this rendering has written none yet. */
    private static Optional<String> written(ConversionContext context, Concept term) {
        return context != null && context.getProperty(WRITTEN) instanceof Map<?, ?> elements
                ? Optional.ofNullable((String) elements.get(term.id()))
                : Optional.empty();
    }

    private static void write(ConversionContext context, Concept term, String id) {
        if (context != null) {
            Map<Object, Object> elements = new HashMap<>();
            if (context.getProperty(WRITTEN) instanceof Map<?, ?> before) {
                elements.putAll(before);
            }
            elements.put(term.id(), id);
            context.setProperty(WRITTEN, elements);
        }
    }
}
