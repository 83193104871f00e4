package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.confluence.MacroParameters;
import org.productops.common.confluence.OutputKind;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryIndex.Letter;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.entry.Entries;
import org.productops.glossary.entry.Entry;
import org.productops.glossary.entry.EntryQuery;
import org.productops.glossary.entry.EntryService;

/**
 * {@code productops-glossary}: the concepts of a glossary, or of all that hold in a space, from A to Z; all of them, or those of a
 * domain, of a product area, or in a language. A browser gets all of a short glossary, else the first
 * letter, and the others as readers ask for them; paper gets them all, a message the first. The glossary is read as the person who looks at the page.
 */
public class GlossaryMacro implements Macro {

    private static final Template<View> SCREEN = new Template<>("glossary/macro.vm", View.class);
    private static final Template<PrintView> PRINT = new Template<>("glossary/macro-print.vm", PrintView.class);
    /** Why there is nothing, of macros that show glossaries. */
    static final Template<EmptyView> EMPTY = new Template<>("glossary/macro-empty.vm", EmptyView.class);

    /** So many terms of a letter come with the page. */
    private static final int TERMS = 50;

    private final EntryService entries;
    private final ConceptService glossaries;
    private final Templates templates;
    private final MacroSupport page;
    private final PageEditors editors;

    @Inject
    public GlossaryMacro(
            EntryService entries,
            ConceptService glossaries,
            Templates templates,
            MacroSupport page,
            PageEditors editors) {
        this.entries = entries;
        this.glossaries = glossaries;
        this.templates = templates;
        this.page = page;
        this.editors = editors;
    }

    /**
     * What a browser gets.
     *
     * @param resource where the script gets the terms that do not come with the page
     * @param context from where on addresses of entries go
     * @param choice whether readers choose a letter; not if the author did
     * @param letter the letter that is shown; empty for all
     * @param all where all terms are found
     * @param more how many terms of the letter do not come with the page
     * @param address where readers without the script find them
     */
    record View(
            Optional<String> title,
            String resource,
            String context,
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

    record TermView(String title, List<String> lines, Optional<String> synonyms, String address) {
        static TermView of(Entry entry, String context) {
            return new TermView(
                    entry.title(),
                    entry.definition().lines().toList(),
                    Optional.of(entry.synonyms()).filter(text -> !text.isEmpty()),
                    context + entry.address());
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
        EntryQuery query = new EntryQuery(
                given.spaceKey().orElse(""),
                given.text("scope"),
                given.text("domain"),
                given.text("area"),
                given.text("language"));
        Optional<Entries> found = entries.find(query);
        if (found.isEmpty()) {
            // The same for a space that is hidden and one that does not exist.
            return empty(
                    output, Message.of("productops.glossary.macro.no-space", given.text("space")), Optional.empty());
        }
        Entries all = found.get();
        String letter = all.letterOf(given.text("letter"));
        if (all.slice(letter, new Paging(0, 1)).total() == 0) {
            return empty(output, query, all, context);
        }
        Optional<String> title = Optional.of(given.text("title")).filter(text -> !text.isEmpty());
        return output.isInteractive()
                ? screen(query, all, title, letter)
                : print(all, title, letter, output.isComplete() ? Integer.MAX_VALUE : TERMS);
    }

    private String empty(OutputKind output, EntryQuery query, Entries all, ConversionContext context) {
        Optional<GlossaryView> view = glossaries.find(query.key());
        boolean canMend = output == OutputKind.PREVIEW
                || view.filter(GlossaryView::editable).isPresent()
                || editors.includeTheReaderOf(context);
        if (canMend && !all.unknown().isEmpty()) {
            return empty(output, all.unknown().get(0), Optional.empty());
        }
        String reason = query.isNarrowed() || query.isOfAll()
                ? "productops.glossary.macro.empty-part"
                : all.size() == 0 ? "productops.glossary.macro.empty" : "productops.glossary.macro.empty-letter";
        return empty(
                output,
                Message.of(reason, view.map(each -> each.place().name()).orElse(query.key())),
                view.filter(GlossaryView::editable)
                        .map(each -> page.glossary(each.place().key()).toString()));
    }

    private String empty(OutputKind output, Message reason, Optional<String> address) {
        return output.isInteractive() ? templates.render(EMPTY, new EmptyView(reason, address)) : "";
    }

    private String screen(EntryQuery query, Entries found, Optional<String> title, String letter) {
        // A short glossary is shown as it is: nobody wants to go through its letters.
        String shown = !letter.isEmpty() || found.size() <= TERMS
                ? letter
                : found.letters().get(0).letter();
        Slice<Entry> part = found.slice(shown, new Paging(0, TERMS));
        Address all = page.glossary(query.key());
        List<LetterView> letters = found.letters().stream()
                .map(each -> new LetterView(
                        each.letter(),
                        all.with("letter", each.letter()).toString(),
                        each.letter().equals(shown)))
                .toList();
        return templates.render(
                SCREEN,
                new View(
                        title,
                        page.entries(query),
                        page.context(),
                        letter.isEmpty(),
                        shown,
                        all.toString(),
                        letters,
                        part.map(entry -> TermView.of(entry, page.context())).values(),
                        part.total() - part.values().size(),
                        all.with("letter", shown).toString()));
    }

    private String print(Entries found, Optional<String> title, String letter, int most) {
        List<SectionView> sections = new ArrayList<>();
        int left = most;
        int more = 0;
        for (Letter each : found.letters()) {
            if (letter.isEmpty() || each.letter().equals(letter)) {
                List<Entry> all = found.all(each.letter());
                List<Entry> shown = all.subList(0, Math.min(left, all.size()));
                if (!shown.isEmpty()) {
                    sections.add(new SectionView(
                            each.letter(),
                            shown.stream()
                                    .map(entry -> TermView.of(entry, page.context()))
                                    .toList()));
                }
                left -= shown.size();
                more += all.size() - shown.size();
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
