package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.glossary.ChosenConcept;
import org.productops.glossary.ConceptSearchService;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.format.GlossaryFile;
import org.productops.glossary.format.web.GlossaryFileAddresses;

/** Asks as what file the terms are wanted: all, those that the list shows, or those that were selected there. */
final class ExportPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/export.vm", View.class);

    private final ConceptService concepts;
    private final ConceptSearchService search;
    private final ReaderLanguage language;
    private final ChosenConcepts chosen;

    ExportPage(ConceptService concepts, ConceptSearchService search, ReaderLanguage language, ChosenConcepts chosen) {
        this.concepts = concepts;
        this.search = search;
        this.language = language;
        this.chosen = chosen;
    }

    /**
     * The page.
     *
     * @param terms how many will be in the file, and which
     * @param whole where all of the glossary is had; empty if this is all
     * @param file where the file is
     * @param parameters what says which terms
     * @param back the list, as it was
     */
    record View(
            Frame frame,
            List<Crumb> crumbs,
            Message terms,
            Optional<String> whole,
            String file,
            List<Parameter> parameters,
            List<Format> formats,
            String back) {}

    record Parameter(String name, String value) {}

    /** @param first whether it is meant if nobody says otherwise */
    record Format(String id, Message label, Message help, boolean first) {}

    @Override
    public PageResult show(PageRequest request) {
        GlossaryView view = concepts.view(GlossaryAddresses.key(request));
        GlossaryPlace place = view.place();
        GlossaryState state = GlossaryState.back(request);
        boolean some = !chosen.named().isEmpty();
        boolean found = !some && state.filter().isAny();
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter(GlossaryFileAddresses.KEY, place.key()));
        Message terms =
                Message.of("productops.glossary.export.all", view.content().size());
        if (some) {
            List<Long> there = chosen.named().stream()
                    .map(ChosenConcept::id)
                    .filter(id -> view.content().find(id).isPresent())
                    .toList();
            there.forEach(id -> parameters.add(new Parameter(GlossaryFileAddresses.ID, String.valueOf(id))));
            terms = Message.of("productops.glossary.export.selected", there.size());
        } else if (found) {
            state.filter().texts().forEach((name, value) -> parameters.add(new Parameter(name, value)));
            terms = Message.of("productops.glossary.export.found", count(place, state));
        }
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        GlossaryAddresses.crumbs(place, state),
                        terms,
                        some || found
                                ? Optional.of(GlossaryAddresses.page(GlossaryAddresses.EXPORT, place)
                                        .toString())
                                : Optional.empty(),
                        GlossaryFileAddresses.EXPORT,
                        parameters,
                        formats(),
                        state.address(place) + (some ? "#" + GlossaryListPage.CHOICE : "")));
    }

    /** From the list's selection. Nothing is changed by it. */
    @Override
    public PageResult submit(PageRequest request) {
        return show(request);
    }

    private int count(GlossaryPlace place, GlossaryState state) {
        try {
            return search.find(place.key(), state.filter(), language.locale()).size();
        } catch (InvalidException e) {
            // The export says what is wrong.
            return 0;
        }
    }

    private static List<Format> formats() {
        return Arrays.stream(GlossaryFile.values())
                .map(file -> new Format(
                        file.id(),
                        Message.of("productops.glossary.export." + file.id()),
                        Message.of("productops.glossary.export." + file.id() + ".help"),
                        file == GlossaryFile.CSV))
                .toList();
    }
}
