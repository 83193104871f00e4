package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptSearchService;
import org.productops.glossary.ConceptService;
import org.productops.glossary.FoundConcepts;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.TermDraft;

/** How somebody came to what is done with a concept, and where they go back to: the list as it was, the concept's page, or the words of pages. */
final class GlossaryWay {

    /** The parameter that says that somebody comes from the page about the concept. */
    private static final String FROM = "from";

    private final ConceptService concepts;
    private final ConceptSearchService search;
    private final ReaderLanguage language;

    GlossaryWay(ConceptService concepts, ConceptSearchService search, ReaderLanguage language) {
        this.concepts = concepts;
        this.search = search;
        this.language = language;
    }

    Locale locale() {
        return language.locale();
    }

    /** The address of a page to which somebody goes from the page about the concept. */
    static Address fromPage(GlossaryState state, Address address) {
        return state.on(address).with(FROM, GlossaryAddresses.CONCEPT);
    }

    private static boolean isFromPage(PageRequest request) {
        return request.text(FROM).equals(GlossaryAddresses.CONCEPT);
    }

    /** The address of a page to which somebody goes from the words that were found in pages. */
    static Address fromWords(WordsState state, Address address) {
        return address.with(GlossaryAddresses.LIST, state.query()).with(FROM, GlossaryAddresses.WORDS);
    }

    private static boolean isFromWords(PageRequest request) {
        return request.text(FROM).equals(GlossaryAddresses.WORDS);
    }

    /** An address from which there is the same way back. */
    Address on(PageRequest request, Address address) {
        return isFromWords(request)
                ? fromWords(WordsState.back(request), address)
                : GlossaryState.back(request).on(address).with(FROM, request.text(FROM));
    }

    List<Crumb> crumbs(PageRequest request, GlossaryPlace place) {
        if (isFromWords(request)) {
            List<Crumb> crumbs = new ArrayList<>(GlossaryAddresses.crumbs(place, GlossaryState.NONE));
            crumbs.add(Crumb.labelled(
                    "productops.words.title",
                    WordsState.back(request).address(place).toString()));
            return crumbs;
        }
        return GlossaryAddresses.crumbs(place, GlossaryState.back(request));
    }

    List<Crumb> crumbs(PageRequest request, GlossaryPlace place, Concept concept) {
        List<Crumb> crumbs = new ArrayList<>(crumbs(request, place));
        crumbs.add(Crumb.named(
                concept.name(locale()),
                GlossaryState.back(request)
                        .on(GlossaryAddresses.concept(place, concept.id()))
                        .toString()));
        return crumbs;
    }

    /** Where somebody goes who does not do it. */
    String cancel(PageRequest request, GlossaryPlace place, Optional<Concept> concept) {
        if (isFromWords(request)) {
            return WordsState.back(request).address(place).toString();
        }
        GlossaryState state = GlossaryState.back(request);
        return concept.map(known -> isFromPage(request)
                        ? state.on(GlossaryAddresses.concept(place, known.id())).toString()
                        : state.address(place) + "#" + GlossaryListPage.entryId(known.id()))
                .orElseGet(() -> state.address(place).toString());
    }

    /** Where what became of the concept is seen. */
    String afterwards(PageRequest request, Concept saved, String done) {
        GlossaryView view = concepts.view(GlossaryAddresses.key(request));
        if (isFromWords(request)) {
            return WordsState.back(request)
                    .address(view.place())
                    .done(done)
                    .with(GlossaryAddress.ID, String.valueOf(saved.id()))
                    .toString();
        }
        GlossaryState state = GlossaryState.back(request);
        if (isFromPage(request)) {
            return state.on(GlossaryAddresses.concept(view.place(), saved.id()))
                    .done(done)
                    .toString();
        }
        return at(view, state, saved.id()).done(done).with(GlossaryAddress.ID, String.valueOf(saved.id())) + "#"
                + GlossaryListPage.entryId(saved.id());
    }

    /** The ways to what has these words already, or other forms of them. */
    List<OtherConcepts.Link> others(PageRequest request, List<TermDraft> terms, long except) {
        GlossaryView view = concepts.view(GlossaryAddresses.key(request));
        List<Concept> others = concepts.others(view.place().key(), terms, except);
        return OtherConcepts.links(view.place(), others, this);
    }

    /**
     * Where the next one is decided on, after one of those that stand above the list; what became of that is said there.
     */
    String next(PageRequest request, Concept saved, String done) {
        GlossaryPlace place = concepts.view(GlossaryAddresses.key(request)).place();
        return GlossaryState.back(request)
                .address(place)
                .done(done)
                .with(GlossaryAddress.ID, String.valueOf(saved.id()))
                .toString();
    }

    /** The part of the list that has the concept: as it was, if that has it still, else with nothing left out. */
    private Address at(GlossaryView view, GlossaryState state, long id) {
        int here = placeOf(view, state, id);
        return here >= 0
                ? state.from(GlossaryListPage.startOf(here)).address(view.place())
                : GlossaryState.NONE
                        .from(GlossaryListPage.startOf(placeOf(view, GlossaryState.NONE, id)))
                        .address(view.place());
    }

    /** What stands behind a concept in the list, or before it if that is the last: near there somebody goes on who deletes it. */
    Optional<Long> neighbour(PageRequest request, long id) {
        List<Long> shown = shown(GlossaryAddresses.key(request), GlossaryState.back(request));
        int at = shown.indexOf(id);
        int other = at + 1 < shown.size() ? at + 1 : at - 1;
        return at < 0 || other < 0 ? Optional.empty() : Optional.of(shown.get(other));
    }

    /** Where the concept stands in what is shown; less than 0 if it does not. */
    private int placeOf(GlossaryView view, GlossaryState state, long id) {
        return shown(view.place().key(), state).indexOf(id);
    }

    private List<Long> shown(String key, GlossaryState state) {
        try {
            FoundConcepts found = search.find(key, state.filter(), locale());
            List<Concept> shown = state.letter().isEmpty() || !state.isByLetter()
                    ? found.best()
                    : found.byLetter().terms(state.letter());
            return shown.stream().map(Concept::id).toList();
        } catch (InvalidException e) {
            // Nothing was shown, such as of a domain that is gone.
            return List.of();
        }
    }
}
