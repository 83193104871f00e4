package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.proposal.FoundWord;
import org.productops.glossary.proposal.WordKind;
import org.productops.glossary.proposal.WordView;

/** The ways between what was found in pages, by its kind, and what is never proposed. */
final class WordTabs {

    private static final Template<View> TEMPLATE = new Template<>("glossary/words-tabs.vm", View.class);

    private WordTabs() {}

    record View(List<Tab> tabs) {}

    /** @param current whether that is what is shown */
    record Tab(String id, Message label, String address, boolean current) {}

    /** @param shown the kind that is shown; empty if none is, but what is never proposed */
    static String html(Templates templates, WordView view, Optional<WordsState> shown) {
        return templates.render(TEMPLATE, new View(of(view, shown)));
    }

    private static List<Tab> of(WordView view, Optional<WordsState> shown) {
        return List.of(
                found("all", view, Optional.empty(), shown),
                found("abbreviation", view, Optional.of(WordKind.ABBREVIATION), shown),
                found("word", view, Optional.of(WordKind.WORD), shown),
                new Tab(
                        "productops-words-tab-never",
                        Message.of("productops.words.tab.never", view.refused()),
                        never(view.place()),
                        shown.isEmpty()));
    }

    private static Tab found(String name, WordView view, Optional<WordKind> kind, Optional<WordsState> shown) {
        return new Tab(
                "productops-words-tab-" + name,
                Message.of("productops.words.tab." + name, words(view, kind).size()),
                WordsState.of(kind).address(view.place()).toString(),
                shown.filter(state -> state.kind().equals(kind)).isPresent());
    }

    /** What was found of a kind, or all of it. */
    static List<FoundWord> words(WordView view, Optional<WordKind> kind) {
        return view.words().stream()
                .filter(word -> kind.isEmpty() || kind.get() == word.kind())
                .toList();
    }

    private static String never(GlossaryPlace place) {
        return GlossaryAddresses.page(GlossaryAddresses.WORDS_NEVER, place).toString();
    }
}
