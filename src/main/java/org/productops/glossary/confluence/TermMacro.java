package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.common.confluence.MacroParameters;
import org.productops.common.confluence.OutputKind;
import org.productops.common.error.Message;
import org.productops.common.text.Html;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.TextRule;
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
 * <p>An unknown term never spoils a page: readers see the author's words, those who can mend it see a hint beside them.
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
        Optional<WordMeaning.LookUp> lookUp = space.flatMap(key -> lookUp(key, context));
        if (lookUp.flatMap(found -> found.meaning(form)).isPresent()) {
            return html.mention(
                    text,
                    space.orElseThrow(),
                    form,
                    given.text("language"),
                    noLanguage(given).filter(any -> canMend(output, space, context)));
        }
        return canMend(output, space, context)
                ? html.hinted(text, hint(given, form, text, lookUp, editable(space, context)))
                : Html.escape(text);
    }

    private static Optional<TermHtml.Hint> noLanguage(MacroParameters given) {
        String language = given.text("language");
        return language.isEmpty() || LanguageTag.read(language).isPresent()
                ? Optional.empty()
                : Optional.of(TermHtml.Hint.of("productops.glossary.macro.no-language", TextRule.beginning(language)));
    }

    /** Why nothing explains the word. */
    private TermHtml.Hint hint(
            MacroParameters given,
            String form,
            String text,
            Optional<WordMeaning.LookUp> lookUp,
            Optional<GlossaryView> editable) {
        if (form.isEmpty()) {
            return TermHtml.Hint.of("productops.glossary.macro.missing");
        }
        String space = given.text("space");
        if (lookUp.isEmpty() && !space.isEmpty()) {
            return TermHtml.Hint.of("productops.glossary.macro.unknown-space", TextRule.beginning(space));
        }
        return lookUp.flatMap(found -> found.waiting(form))
                .map(this::waiting)
                .orElseGet(() -> unknown(form, text, editable));
    }

    private TermHtml.Hint waiting(WordMeaning.Waiting found) {
        Message open = Message.of("productops.glossary.macro.open-term");
        return TermHtml.Hint.of(
                        found.concept().isProposal()
                                ? "productops.glossary.macro.proposed"
                                : "productops.glossary.macro.draft")
                .to(new TermHtml.Way(
                        page.concept(found.place().key(), found.concept().id()),
                        open,
                        Message.of(
                                "productops.glossary.macro.open-term.label",
                                found.concept().name())));
    }

    /** The word is said only where the page shows another one. */
    private TermHtml.Hint unknown(String form, String text, Optional<GlossaryView> editable) {
        TermHtml.Hint hint = form.equals(text)
                ? TermHtml.Hint.of("productops.glossary.macro.unknown-term")
                : TermHtml.Hint.of("productops.glossary.macro.unknown", form);
        return editable.map(view -> hint.to(new TermHtml.Way(
                        page.add(view.place().key(), form).toString(),
                        Message.of("productops.glossary.macro.add-it"),
                        Message.of("productops.glossary.macro.add", form))))
                .orElse(hint);
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

    /** The glossary of the space, if the reader may edit it. */
    private Optional<GlossaryView> editable(Optional<String> space, ConversionContext context) {
        return space.flatMap(key -> once(EDITED + key, context, () -> concepts.find(key)))
                .filter(GlossaryView::editable);
    }

    private boolean canMend(OutputKind output, Optional<String> space, ConversionContext context) {
        return output == OutputKind.PREVIEW
                || editable(space, context).isPresent()
                || editors.includeTheReaderOf(context);
    }
}
