package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.LanguageTag;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptSearchService;
import org.productops.glossary.ConceptService;
import org.productops.glossary.FoundConcepts;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryIndex.Letter;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.format.web.GlossaryFileAddresses;
import org.productops.glossary.web.ConceptEntries.Entry;

/** The concepts of a glossary, by letter or the best first, in parts. */
final class GlossaryListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/list.vm", View.class);

    /** What can have been done just before. */
    static final String SAVED = "saved";

    static final String DELETED = "deleted";
    static final String CHANGED = "changed";
    static final String NONE_CHOSEN = "none-chosen";
    static final String SETTINGS = "settings";
    static final String CREATED = "created";
    static final String CHOICE_SAVED = "choice";
    static final String CHOICE_NONE = "choice-none";
    static final String APPROVED = "approved";
    static final String DECLINED = "declined";
    static final String MERGED = "merged";
    static final String TAKEN_OVER = "taken-over";
    static final String RETIRED = "retired";
    static final String REVIEWED = "reviewed";

    private static final String SOME = "some";

    /** How many it was done to. */
    static final String COUNT = "count";

    /** The id of what is done with the concepts that are selected: an address that names it leads there. */
    static final String CHOICE = "productops-glossary-choice";

    /** So many concepts stand on a page. */
    static final int LENGTH = 50;

    /** So many proposals stand above the list. */
    private static final int PROPOSALS = 5;

    private static final int HTTP_INVALID = 400;

    private final ConceptService concepts;
    private final ConceptSearchService search;
    private final ConceptForms forms;
    private final ReaderLanguage language;
    private final ProductDates dates;
    private final Templates templates;

    GlossaryListPage(
            ConceptService concepts,
            ConceptSearchService search,
            ConceptForms forms,
            ReaderLanguage language,
            ProductDates dates,
            Templates templates) {
        this.concepts = concepts;
        this.search = search;
        this.forms = forms;
        this.language = language;
        this.dates = dates;
        this.templates = templates;
    }

    /**
     * The page.
     *
     * @param ways where something is done, as far as the reader may
     * @param readOnly whether those who may change something cannot at the moment
     * @param errors why what the address asks for cannot be
     * @param words what is searched for
     * @param all the list with nothing left out
     * @param addNamed where what was looked for is added
     * @param proposeNamed where it is proposed
     * @param everyLetter the list without a letter
     * @param allChosen whether no letter is chosen
     * @param total how many concepts the glossary has
     * @param found how many of them are asked for
     * @param choiceHtml what is done with the concepts that are selected; empty for those who may do nothing with them
     * @param counted how many those are, and which are first
     */
    record View(
            Frame frame,
            String key,
            Message title,
            List<Crumb> crumbs,
            Ways ways,
            boolean readOnly,
            Optional<Message> notice,
            Optional<Proposals> proposals,
            Optional<Due> due,
            List<Message> errors,
            String words,
            GlossaryFilters filters,
            String all,
            String addNamed,
            String proposeNamed,
            String everyLetter,
            boolean allChosen,
            int total,
            int found,
            Message counted,
            String choiceHtml,
            List<LetterView> letters,
            List<SectionView> sections,
            PageToken token,
            String pagerHtml) {}

    /**
     * Where something is done; empty for those who may not.
     *
     * @param others where terms come from besides
     */
    record Ways(Optional<String> add, Optional<String> propose, List<Way> others, List<Way> more) {}

    /** @param apart whether it is something else than what stands above it */
    record Way(Message label, String address, boolean apart) {

        Way(Message label, String address) {
            this(label, address, false);
        }

        Way byItself() {
            return new Way(label, address, true);
        }
    }

    /**
     * What editors decide on.
     *
     * @param all where all of them are; empty if these are
     */
    record Proposals(int count, List<Entry> first, Optional<String> all, String decide) {}

    /** What the reader has to look at again. */
    record Due(int count, String address) {}

    record LetterView(String letter, String address, boolean chosen) {}

    record SectionView(String letter, String entriesHtml) {}

    @Override
    public PageResult show(PageRequest request) {
        GlossaryView view = concepts.view(GlossaryAddresses.key(request));
        GlossaryState state = GlossaryState.ofList(request);
        GlossaryPlace place = view.place();
        List<Message> errors = new ArrayList<>();
        FoundConcepts found = find(place, state, errors);
        String letter = state.isByLetter() ? found.byLetter().letterOf(state.letter()) : "";
        int count = letter.isEmpty() ? found.size() : found.byLetter().count(letter);
        Slice<Concept> slice = found.slice(letter, Paging.ofPage(state.start(), -1, LENGTH, count));
        GlossaryState here = state.from(Paging.inAddress(slice.start()));
        ConceptEntries entries = new ConceptEntries(view, here, shownIn(state), language.locale(), forms, dates);
        return PageResult.show(
                errors.isEmpty() ? 200 : HTTP_INVALID,
                TEMPLATE,
                new View(
                        request.frame(),
                        place.key(),
                        title(place),
                        GlossaryAddresses.crumbs(place),
                        ways(view, here),
                        view.readOnly(),
                        notice(request, view),
                        proposals(view, state, entries),
                        due(view, state),
                        errors,
                        state.filter().query(),
                        GlossaryFilters.of(view, state, language.locale(), forms),
                        GlossaryAddresses.list(place).toString(),
                        named(GlossaryAddresses.NEW, place, state),
                        named(GlossaryAddresses.PROPOSE, place, state),
                        state.withLetter("").address(place).toString(),
                        letter.isEmpty(),
                        view.content().size(),
                        slice.total(),
                        counted(state, slice.total()),
                        choice(request, view, here, letter.isEmpty() ? slice.total() : 0),
                        (state.isByLetter() ? found.byLetter().letters() : List.<Letter>of())
                                .stream()
                                        .map(each -> new LetterView(
                                                each.letter(),
                                                state.withLetter(each.letter())
                                                        .address(place)
                                                        .toString(),
                                                each.letter().equals(letter)))
                                        .toList(),
                        sections(state, found, slice.values(), entries),
                        request.token(),
                        Pager.html(templates, slice, state.from("").address(place))));
    }

    /** What the address asks for; nothing if it asks for what there cannot be. */
    private FoundConcepts find(GlossaryPlace place, GlossaryState state, List<Message> errors) {
        try {
            return search.find(place.key(), state.filter(), shownIn(state));
        } catch (InvalidException e) {
            errors.addAll(e.errors().general());
            errors.addAll(e.errors().fields().values());
            return new FoundConcepts(GlossaryContent.EMPTY.index(language.locale()), List.of());
        }
    }

    /** Whoever chooses a language goes by its words and letters; else it is the reader's. */
    private Locale shownIn(GlossaryState state) {
        return LanguageTag.read(state.filter().language()).orElseGet(language::locale);
    }

    /** @param all how many are changed where nothing is selected; fewer than two where that is not offered */
    private String choice(PageRequest request, GlossaryView view, GlossaryState here, int all) {
        if (!view.editable()) {
            return "";
        }
        Address export = GlossaryAddresses.page(GlossaryAddresses.EXPORT, view.place());
        Address change = GlossaryAddresses.page(GlossaryAddresses.CHANGE, view.place());
        List<ChoiceBar.Button> buttons = new ArrayList<>();
        buttons.add(new ChoiceBar.Button(
                "productops-glossary-change-some", Message.of("productops.glossary.change-some"), SOME));
        if (all > 1) {
            buttons.add(new ChoiceBar.Button(
                    "productops-glossary-change-all",
                    Message.of("productops.glossary.change-all", all),
                    ChosenConcepts.ALL,
                    Optional.empty(),
                    true));
        }
        buttons.add(new ChoiceBar.Button(
                "productops-glossary-export-some",
                Message.of("productops.glossary.export-some"),
                SOME,
                Optional.of(here.on(export).toString()),
                false));
        return new ChoiceBar(
                        here.on(change).toString(),
                        request.token(),
                        buttons,
                        List.of(CHANGED, DELETED, MERGED).contains(request.done()),
                        Optional.of(Message.of("productops.glossary.bulk.none"))
                                .filter(any -> request.done().equals(NONE_CHOSEN)))
                .html(templates);
    }

    private static Message counted(GlossaryState state, int found) {
        if (state.isRanked()) {
            return Message.of("productops.glossary.count-ranked", found);
        }
        return Message.of(state.isDue() ? "productops.glossary.count-due" : "productops.glossary.count", found);
    }

    /** Some of what was found, each under its letter; where others are first, there is none. */
    private List<SectionView> sections(
            GlossaryState state, FoundConcepts found, List<Concept> some, ConceptEntries entries) {
        if (!state.isByLetter()) {
            return some.isEmpty() ? List.of() : List.of(new SectionView("", entries.html(templates, some)));
        }
        Map<String, List<Concept>> byLetter = new LinkedHashMap<>();
        some.forEach(concept -> byLetter.computeIfAbsent(
                        found.byLetter().letterOf(concept.name(shownIn(state))), any -> new ArrayList<>())
                .add(concept));
        return byLetter.entrySet().stream()
                .map(each -> new SectionView(each.getKey(), entries.html(templates, each.getValue())))
                .toList();
    }

    /** Where the word that was looked for is added or proposed. */
    private static String named(String page, GlossaryPlace place, GlossaryState state) {
        return GlossaryAddresses.page(page, place)
                .with(GlossaryAddresses.NAME, state.filter().query())
                .toString();
    }

    /** What the list is called. */
    static Message title(GlossaryPlace place) {
        return place.isGlobal()
                ? Message.of("productops.glossary.title-global", place.name())
                : Message.of("productops.glossary.title", place.name());
    }

    private static Ways ways(GlossaryView view, GlossaryState state) {
        GlossaryPlace place = view.place();
        return new Ways(
                Optional.of(state.on(GlossaryAddresses.page(GlossaryAddresses.NEW, place))
                                .toString())
                        .filter(any -> view.editable()),
                Optional.of(state.on(GlossaryAddresses.page(GlossaryAddresses.PROPOSE, place))
                                .toString())
                        .filter(any -> view.proposable() && !view.editable()),
                view.editable() ? List.of(imports(place), pages(place)) : List.of(),
                more(view, state));
    }

    private static List<Way> more(GlossaryView view, GlossaryState state) {
        GlossaryPlace place = view.place();
        List<Way> ways = new ArrayList<>();
        ways.add(way("productops.glossary.domains.title", GlossaryAddresses.DOMAINS, place));
        if (view.editable() || view.readOnly()) {
            ways.add(way("productops.words.title", GlossaryAddresses.WORDS, place));
        }
        if (view.editable()) {
            ways.add(imports(place).byItself());
            ways.add(pages(place));
        }
        ways.add(new Way(
                Message.of("productops.glossary.more.export"),
                state.on(GlossaryAddresses.page(GlossaryAddresses.EXPORT, place))
                        .toString()));
        if (view.administered()) {
            ways.add(way("productops.glossary.settings.title", GlossaryAddresses.SETTINGS, place)
                    .byItself());
            ways.add(
                    place.isGlobal()
                            ? way("productops.glossary.remove", GlossaryAddresses.REMOVE, place)
                            : way("productops.glossary.choice.link", GlossaryAddresses.CHOICE, place));
            if (!place.isGlobal()) {
                ways.add(way("productops.glossary.choice.copy", GlossaryAddresses.CHOICE_COPY, place));
            }
        }
        ways.add(new Way(Message.of("productops.glossary.all.title"), GlossaryPlace.ALL).byItself());
        return ways;
    }

    private static Way imports(GlossaryPlace place) {
        return new Way(Message.of("productops.glossary.more.import"), GlossaryFileAddresses.imports(place));
    }

    private static Way pages(GlossaryPlace place) {
        return new Way(Message.of("productops.glossary.more.pages"), GlossaryFileAddresses.pages(place));
    }

    private static Way way(String label, String page, GlossaryPlace place) {
        return new Way(Message.of(label), GlossaryAddresses.page(page, place).toString());
    }

    private static Optional<Message> notice(PageRequest request, GlossaryView view) {
        return switch (request.done()) {
            case SAVED, APPROVED, DECLINED, MERGED, RETIRED, REVIEWED ->
                about(request, view, "productops.glossary.done." + request.done());
            case CREATED ->
                Optional.of(Message.of(
                        "productops.glossary.done.created", view.place().name()));
            case SETTINGS -> Optional.of(Message.of("productops.glossary.done.settings"));
            case CHOICE_SAVED, CHOICE_NONE -> Optional.of(Message.of("productops.glossary.done." + request.done()));
            case DELETED -> Optional.of(Message.of("productops.glossary.deleted"));
            case CHANGED ->
                Optional.of(Message.of(
                        "productops.glossary.changed", request.id(COUNT).orElse(0L)));
            default -> Optional.empty();
        };
    }

    private static Optional<Message> about(PageRequest request, GlossaryView view, String key) {
        return request.id(GlossaryAddress.ID)
                .flatMap(view.content()::find)
                .map(concept -> Message.of(key, concept.name()));
    }

    private Optional<Proposals> proposals(GlossaryView view, GlossaryState state, ConceptEntries entries) {
        if (!view.editable() || state.isNarrow()) {
            return Optional.empty();
        }
        List<Concept> all = view.content().concepts().stream()
                .filter(Concept::isProposal)
                .sorted(Comparator.comparing(Concept::id).reversed())
                .toList();
        GlossaryPlace place = view.place();
        return Optional.of(all)
                .filter(each -> !each.isEmpty())
                .map(each -> new Proposals(
                        all.size(),
                        entries.of(all.stream().limit(PROPOSALS).toList()),
                        Optional.of(GlossaryState.proposed().address(place).toString())
                                .filter(any -> all.size() > PROPOSALS),
                        GlossaryAddresses.page(GlossaryAddresses.CONCEPT, place).toString()));
    }

    private Optional<Due> due(GlossaryView view, GlossaryState state) {
        if (!view.editable() || state.isNarrow()) {
            return Optional.empty();
        }
        int count = search.find(view.place().key(), GlossaryState.due().filter(), language.locale())
                .size();
        return Optional.of(
                        new Due(count, GlossaryState.due().address(view.place()).toString()))
                .filter(any -> count > 0);
    }

    /** How the address says in which part the concept at this place is. */
    static String startOf(int place) {
        return Paging.inAddress(Math.max(0, place) / LENGTH * LENGTH);
    }

    /** The id of a concept's entry in the page. */
    static String entryId(long id) {
        return "productops-concept-" + id;
    }
}
