package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.common.confluence.MacroParameters;
import org.productops.common.confluence.OutputKind;
import org.productops.common.text.Html;
import org.productops.common.text.Texts;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.entry.WordMeaning;
import org.productops.glossary.entry.WordService;

/**
 * {@code productops-term}: a term in a sentence. A browser shows on demand what it means; everything else that reads the page
 * gets the author's words. It is always looked up as the person who looks at the page: a term of a space that this person may
 * not see is as unknown as one that does not exist.
 *
 * <p>An unknown term never spoils a page: readers see the author's words, those who can mend it see a hint.
 */
public class TermMacro implements Macro {

    /** Where a rendering keeps what it has looked up, by space. */
    private static final String LOOK_UP = "org.productops.glossary.words.";

    private static final String EDITED = "org.productops.glossary.edited.";

    private final WordService words;
    private final ConceptService concepts;
    private final TermHtml html;
    private final MacroSupport page;
    private final PageEditors editors;

    @Inject
    public TermMacro(WordService words, ConceptService concepts, Texts texts, MacroSupport page, PageEditors editors) {
        this.words = words;
        this.concepts = concepts;
        this.editors = editors;
        this.html = new TermHtml(texts);
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        MacroParameters given = new MacroParameters(parameters, context);
        OutputKind output = OutputKind.of(context);
        String form = given.text("term");
        String text = given.text("text").isEmpty() ? form : given.text("text");
        if (!output.isInteractive()) {
            return Html.escape(text);
        }
        page.require("term-macro-resources");
        Optional<String> space = given.spaceKey();
        boolean known = space.flatMap(key -> lookUp(key, context))
                .flatMap(found -> found.meaning(form))
                .isPresent();
        return known
                ? html.mention(text, space.orElseThrow(), form, given.text("language"))
                : unknown(output, space, form, text, context);
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
    private Optional<WordMeaning.LookUp> lookUp(String spaceKey, ConversionContext context) {
        return once(LOOK_UP + spaceKey, context, () -> words.lookUp(spaceKey));
    }

    @SuppressWarnings("unchecked") // Only what this method has put there is there.
    private static <T> Optional<T> once(String property, ConversionContext context, Supplier<Optional<T>> ask) {
        if (context != null && context.getProperty(property) instanceof Optional<?> known) {
            return (Optional<T>) known;
        }
        Optional<T> answer = ask.get();
        if (context != null) {
            context.setProperty(property, answer);
        }
        return answer;
    }

    private String unknown(
            OutputKind output, Optional<String> space, String form, String text, ConversionContext context) {
        Optional<GlossaryView> editable = space.flatMap(key -> once(EDITED + key, context, () -> concepts.find(key)))
                .filter(GlossaryView::editable);
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
}
