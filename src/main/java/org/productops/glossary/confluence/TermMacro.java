package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.text.Html;
import org.productops.common.text.Texts;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.Term;

/**
 * {@code productops-term}: a term in a sentence. A browser shows its definition on demand; print has it in parentheses
 * the first time that the term stands in the page. The glossary is always read as the person who looks at the page: a
 * term of a space that this person may not see is as unknown as one that does not exist.
 *
 * <p>An unknown term never spoils a page: readers see the author's words, those who can mend it see a hint.
 */
public class TermMacro implements Macro {

    /** Where a rendering keeps the ids of the terms that it has explained. */
    static final String EXPLAINED = "org.productops.glossary.explained";

    /** Where a rendering keeps the glossaries that it has looked up, by space. */
    private static final String VIEW = "org.productops.glossary.view.";

    private final GlossaryService glossaries;
    private final TermHtml html;
    private final MacroPage page;
    private final PageEditors editors;

    @Inject
    public TermMacro(GlossaryService glossaries, Texts texts, MacroPage page, PageEditors editors) {
        this.glossaries = glossaries;
        this.editors = editors;
        this.html = new TermHtml(texts);
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        MacroParameters given = new MacroParameters(parameters, context);
        OutputKind output = OutputKind.of(context);
        if (output.isInteractive()) {
            page.requireResources();
        }
        String form = given.text("term");
        String text = given.text("text").isEmpty() ? form : given.text("text");
        Optional<GlossaryView> view = given.spaceKey().flatMap(key -> view(key, context));
        Optional<Term> term = view.flatMap(found -> found.glossary().lookup(form));
        if (term.isEmpty()) {
            return unknown(output, view, form, text, context);
        }
        return switch (output) {
            case DISPLAY, PREVIEW -> html.interactive(text, term.get());
            case PRINT -> isFirst(context, term.get()) ? html.explained(text, term.get()) : Html.escape(text);
            case COMPARISON -> Html.escape(text);
        };
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
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
                    : html.unknown(
                            text,
                            form,
                            editable.map(found -> page.addLink(found.space().key(), form)));
        }
        return Html.escape(text);
    }

    private static boolean isFirst(ConversionContext context, Term term) {
        if (context == null) {
            return true;
        }
        Set<Long> explained = new HashSet<>();
        if (context.getProperty(EXPLAINED) instanceof Set<?> before) {
            before.forEach(id -> explained.add((Long) id));
        }
        boolean first = explained.add(term.id());
        context.setProperty(EXPLAINED, explained);
        return first;
    }
}
