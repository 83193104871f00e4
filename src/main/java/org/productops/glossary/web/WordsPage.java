package org.productops.glossary.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.job.JobState;
import org.productops.common.job.web.JobDrawing;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.proposal.FoundWord;
import org.productops.glossary.proposal.PageWordService;
import org.productops.glossary.proposal.WordKind;
import org.productops.glossary.proposal.WordPlace;
import org.productops.glossary.proposal.WordView;

/** Words that pages use and the glossary lacks, for its editors: each is added, or never proposed again. */
final class WordsPage extends WordListPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/words.vm", View.class);

    /** So many words stand on a page. */
    static final int LENGTH = 25;

    /** So many pages are named in which a word is. */
    private static final int EXAMPLES = 3;

    /** The button of one word, and the values of those of all that are selected. */
    private static final String NEVER = "never";

    private static final String DRAFTS = "drafts";

    private static final String DRAFTED = "drafted";

    private final PageWordService words;
    private final ConceptService concepts;
    private final JobDrawing jobs;
    private final ProductDates dates;
    private final Templates templates;

    WordsPage(
            PageWordService words, ConceptService concepts, JobDrawing jobs, ProductDates dates, Templates templates) {
        this.words = words;
        this.concepts = concepts;
        this.jobs = jobs;
        this.dates = dates;
        this.templates = templates;
    }

    /**
     * The page.
     *
     * @param page its own address, where its forms go
     * @param about which pages are read
     * @param jobHtml how far the search is, or why the last one came to nothing; else empty
     * @param startable whether a search can begin
     * @param again whether there was one before
     * @param anyRead whether it found any page to read
     * @param busy whether another editor's search keeps this one from beginning
     * @param asOf when how many pages were read; empty if none were
     * @param changeable whether something can be done with the words
     * @param choiceHtml what is done with those that are selected, if so
     * @param pagerHtml the ways to other parts
     */
    record View(
            Frame frame,
            List<Crumb> crumbs,
            PageToken token,
            String page,
            Message about,
            Optional<Message> notice,
            Optional<Message> error,
            String jobHtml,
            boolean going,
            boolean startable,
            boolean again,
            boolean anyRead,
            boolean busy,
            boolean readOnly,
            Optional<Message> asOf,
            String tabsHtml,
            boolean changeable,
            String choiceHtml,
            int total,
            List<Entry> entries,
            String pagerHtml) {}

    /**
     * A word.
     *
     * @param meaning what it stands for; empty if nobody says
     * @param there the term that its meaning is already; empty if it is none
     * @param add where it is added
     */
    record Entry(
            String id,
            String text,
            boolean abbreviation,
            String meaning,
            Optional<There> there,
            Message pages,
            List<Example> examples,
            String add) {}

    record There(String name, String address) {}

    record Example(String title, String address) {}

    @Override
    Address done(PageRequest request) {
        String key = GlossaryAddresses.key(request);
        Address here = WordsState.ofPage(request).address(words.view(key).place());
        if (jobs.stopIfAsked(request)) {
            return here;
        }
        if (!request.text(NEVER).isEmpty()) {
            return done(here, NEVER, words.refuseFound(key, Set.of(request.text(NEVER))));
        }
        Set<String> chosen = new HashSet<>(request.texts(CHECKED));
        return switch (request.text(ChoiceBar.CHOOSE)) {
            case NEVER -> done(here, NEVER, words.refuseFound(key, chosen));
            case DRAFTS -> done(here, DRAFTED, words.addDrafts(key, chosen));
            default -> {
                words.start(key);
                yield WordsState.of(Optional.empty()).address(words.view(key).place());
            }
        };
    }

    @Override
    PageResult page(int status, PageRequest request, Refusal refusal) {
        WordView view = words.view(GlossaryAddresses.key(request));
        GlossaryPlace place = view.place();
        WordsState state = WordsState.ofPage(request);
        List<FoundWord> wanted = WordTabs.words(view, state.kind());
        Slice<FoundWord> slice = Slice.of(wanted, Paging.ofPage(state.start(), -1, LENGTH, wanted.size()));
        WordsState here = state.from(Paging.inAddress(slice.start()));
        String address = here.address(place).toString();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        GlossaryAddresses.crumbs(place, GlossaryState.NONE),
                        request.token(),
                        address,
                        Message.of(
                                place.isGlobal() ? "productops.words.about-global" : "productops.words.about",
                                place.name()),
                        notice(request, view),
                        refusal.general(),
                        view.job()
                                .filter(job -> job.state() != JobState.DONE)
                                .map(job -> jobs.html(job, request.token(), address))
                                .orElse(""),
                        view.isGoing(),
                        !view.isGoing() && !view.busy() && !view.readOnly(),
                        view.found().isPresent(),
                        view.pages() > 0,
                        view.busy(),
                        view.readOnly(),
                        view.found()
                                .map(found -> Message.of("productops.words.as-of", dates.moment(found), view.pages())),
                        WordTabs.html(templates, view, Optional.of(state)),
                        !view.readOnly(),
                        view.readOnly() ? "" : choice(request, address, refusal),
                        slice.total(),
                        slice.values().stream()
                                .map(word -> entry(view, word, here))
                                .toList(),
                        Pager.html(templates, slice, state.from("").address(place))));
    }

    private String choice(PageRequest request, String address, Refusal refusal) {
        return new ChoiceBar(
                        address,
                        request.token(),
                        List.of(
                                new ChoiceBar.Button(
                                        "productops-words-drafts", Message.of("productops.words.drafts"), DRAFTS),
                                new ChoiceBar.Button(
                                        "productops-words-never", Message.of("productops.words.never"), NEVER)),
                        List.of(NEVER, DRAFTED).contains(request.done()),
                        refusal.choice())
                .html(templates);
    }

    private Optional<Message> notice(PageRequest request, WordView view) {
        long count = count(request);
        return switch (request.done()) {
            case NEVER -> Optional.of(Message.of("productops.words.refused", count));
            case DRAFTED -> Optional.of(Message.of("productops.words.drafted", count));
            case GlossaryListPage.SAVED ->
                request.id(GlossaryAddress.ID)
                        .flatMap(id ->
                                concepts.view(view.place().key()).content().find(id))
                        .map(concept -> Message.of("productops.glossary.done.saved", concept.name()));
            default -> Optional.empty();
        };
    }

    private Entry entry(WordView view, FoundWord word, WordsState here) {
        GlossaryPlace place = view.place();
        boolean isShort = word.kind() == WordKind.ABBREVIATION;
        List<WordPlace> examples = words.examples(place.key(), word.examples());
        return new Entry(
                word.id(),
                word.text(),
                isShort,
                word.meaning(),
                there(place, word),
                Message.of("productops.words.pages", word.pages()),
                examples.stream()
                        .limit(EXAMPLES)
                        .map(page -> new Example(page.title(), page.path()))
                        .toList(),
                GlossaryWay.fromWords(
                                here,
                                GlossaryAddresses.page(GlossaryAddresses.NEW, place)
                                        .with(GlossaryAddresses.NAME, isShort ? word.meaning() : word.text())
                                        .with(GlossaryAddresses.SHORT_FORM, isShort ? word.text() : ""))
                        .toString());
    }

    /** What a short form stands for may be a term already, which lacks nothing but the short form. */
    private Optional<There> there(GlossaryPlace place, FoundWord word) {
        return word.meaning().isEmpty()
                ? Optional.empty()
                : concepts.view(place.key()).content().lookup(word.meaning()).stream()
                        .findFirst()
                        .map(concept -> new There(
                                concept.name(),
                                GlossaryAddresses.concept(place, concept.id()).toString()));
    }
}
