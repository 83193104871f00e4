package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.confluence.MacroParameters;
import org.productops.common.confluence.OutputKind;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryIndex;
import org.productops.glossary.GlossaryIndex.Letter;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.Term;

/**
 * {@code productops-glossary}: the terms of a space from A to Z. A browser gets all of a short glossary, else the first
 * letter, and the others as readers ask for them; paper gets them all, a message the first. The glossary is read as the person who looks at the page.
 */
public class GlossaryMacro implements Macro {

    private static final Template<View> SCREEN = new Template<>("glossary/macro.vm", View.class);
    private static final Template<PrintView> PRINT = new Template<>("glossary/macro-print.vm", PrintView.class);
    private static final Template<EmptyView> EMPTY = new Template<>("glossary/macro-empty.vm", EmptyView.class);

    /** So many terms of a letter come with the page. */
    private static final int TERMS = 50;

    private final ConceptService glossaries;
    private final ReaderLanguage language;
    private final Templates templates;
    private final MacroSupport page;

    @Inject
    public GlossaryMacro(ConceptService glossaries, ReaderLanguage language, Templates templates, MacroSupport page) {
        this.glossaries = glossaries;
        this.language = language;
        this.templates = templates;
        this.page = page;
    }

    /**
     * What a browser gets.
     *
     * @param resource where the script gets the terms that do not come with the page
     * @param choice whether readers choose a letter; not if the author did
     * @param letter the letter that is shown; empty for all
     * @param all where all terms are found
     * @param more how many terms of the letter do not come with the page
     * @param address where readers without the script find them
     */
    record View(
            Optional<String> title,
            String resource,
            boolean choice,
            String letter,
            String all,
            List<LetterView> letters,
            List<TermView> terms,
            int more,
            String address) {}

    record LetterView(String letter, String address, boolean chosen) {}

    /**
     * What everything else gets.
     *
     * @param more how many terms it does not get
     */
    record PrintView(Optional<String> title, List<SectionView> sections, int more) {}

    record SectionView(String letter, List<TermView> terms) {}

    record TermView(String title, List<String> lines, Optional<String> synonyms) {
        static TermView of(Concept concept, Locale locale) {
            return new TermView(
                    concept.title(locale),
                    concept.definition(locale).lines().toList(),
                    Optional.of(concept.synonyms(locale).stream()
                                    .filter(term -> !term.type().isShort())
                                    .map(Term::text)
                                    .collect(Collectors.joining(", ")))
                            .filter(text -> !text.isEmpty()));
        }
    }

    /** Why there is nothing to show, and where to change that for those who can. */
    record EmptyView(Message reason, Optional<String> address) {}

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        MacroParameters given = new MacroParameters(parameters, context);
        OutputKind output = OutputKind.of(context);
        if (output.isInteractive()) {
            page.require("glossary-macro-resources");
        }
        Optional<GlossaryView> found = given.spaceKey().flatMap(glossaries::find);
        if (found.isEmpty()) {
            // The same for a space that is hidden and one that does not exist.
            return empty(
                    output, Message.of("productops.glossary.macro.no-space", given.text("space")), Optional.empty());
        }
        GlossaryView view = found.get();
        GlossaryIndex index = view.content().index(language.locale());
        String letter = index.letterOf(given.text("letter"));
        if (index.slice(letter, new Paging(0, 1)).total() == 0) {
            Message reason = Message.of(
                    index.size() == 0 ? "productops.glossary.macro.empty" : "productops.glossary.macro.empty-letter",
                    view.place().name());
            String address = page.glossary(view.place().key()).toString();
            return empty(output, reason, view.editable() ? Optional.of(address) : Optional.empty());
        }
        Optional<String> title = Optional.of(given.text("title")).filter(text -> !text.isEmpty());
        return output.isInteractive()
                ? screen(view, index, title, letter)
                : print(index, title, letter, output.isComplete() ? Integer.MAX_VALUE : TERMS);
    }

    private String empty(OutputKind output, Message reason, Optional<String> address) {
        return output.isInteractive() ? templates.render(EMPTY, new EmptyView(reason, address)) : "";
    }

    private String screen(GlossaryView view, GlossaryIndex index, Optional<String> title, String letter) {
        // A short glossary is shown as it is: nobody wants to go through its letters.
        String shown = !letter.isEmpty() || index.size() <= TERMS
                ? letter
                : index.letters().get(0).letter();
        Slice<Concept> terms = index.slice(shown, new Paging(0, TERMS));
        Address all = page.glossary(view.place().key());
        List<LetterView> letters = index.letters().stream()
                .map(each -> new LetterView(
                        each.letter(),
                        all.with("letter", each.letter()).toString(),
                        each.letter().equals(shown)))
                .toList();
        return templates.render(
                SCREEN,
                new View(
                        title,
                        page.terms(view.place().key()),
                        letter.isEmpty(),
                        shown,
                        all.toString(),
                        letters,
                        terms.map(each -> TermView.of(each, language.locale())).values(),
                        terms.total() - terms.values().size(),
                        all.with("letter", shown).toString()));
    }

    private String print(GlossaryIndex index, Optional<String> title, String letter, int most) {
        List<SectionView> sections = new ArrayList<>();
        int left = most;
        int more = 0;
        for (Letter each : index.letters()) {
            if (letter.isEmpty() || each.letter().equals(letter)) {
                List<Concept> terms = index.terms(each.letter());
                List<Concept> shown = terms.subList(0, Math.min(left, terms.size()));
                if (!shown.isEmpty()) {
                    sections.add(new SectionView(
                            each.letter(),
                            shown.stream()
                                    .map(concept -> TermView.of(concept, language.locale()))
                                    .toList()));
                }
                left -= shown.size();
                more += terms.size() - shown.size();
            }
        }
        return templates.render(PRINT, new PrintView(title, sections, more));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
