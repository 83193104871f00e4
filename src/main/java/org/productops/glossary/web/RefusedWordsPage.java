package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.BusyException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.time.ProductDates;
import org.productops.common.user.PersonNames;
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
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.proposal.PageWordService;
import org.productops.glossary.proposal.RefusedWord;
import org.productops.glossary.proposal.WordView;

/** Words that are never proposed for a glossary, and the way to take that back. */
final class RefusedWordsPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/words-never.vm", View.class);

    /** So many words stand on a page. */
    private static final int LENGTH = 50;

    private static final String CHECKED = "word";
    private static final String ONE = "back";
    private static final String TAKEN_BACK = "taken-back";
    private static final String COUNT = "count";

    private final PageWordService words;
    private final PersonNames names;
    private final ProductDates dates;
    private final Templates templates;

    RefusedWordsPage(PageWordService words, PersonNames names, ProductDates dates, Templates templates) {
        this.words = words;
        this.names = names;
        this.dates = dates;
        this.templates = templates;
    }

    /**
     * The page.
     *
     * @param page its own address, where its form goes
     * @param changeable whether something can be taken back
     */
    record View(
            Frame frame,
            List<Crumb> crumbs,
            PageToken token,
            String page,
            Optional<Message> notice,
            Optional<Message> error,
            List<WordTabs.Tab> tabs,
            boolean changeable,
            int total,
            List<Refused> words,
            String pagerHtml) {}

    record Refused(long id, String text, Message said) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        String key = GlossaryAddresses.key(request);
        try {
            int count = words.takeBack(key, chosen(request));
            return PageResult.go(here(words.view(key).place(), request.text(Paging.START))
                    .done(TAKEN_BACK)
                    .with(COUNT, String.valueOf(count))
                    .toString());
        } catch (InvalidException | BusyException e) {
            return page(HttpStatus.of(e), request, Optional.of(e.text()));
        }
    }

    private static Set<Long> chosen(PageRequest request) {
        return request.id(ONE).map(Set::of).orElseGet(() -> request.texts(CHECKED).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet()));
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return page(HttpStatus.of(expired), request, Optional.of(expired.text()));
    }

    private static Address here(GlossaryPlace place, String start) {
        return GlossaryAddresses.page(GlossaryAddresses.WORDS_NEVER, place).with(Paging.START, start);
    }

    private PageResult page(int status, PageRequest request, Optional<Message> error) {
        WordView view = words.view(GlossaryAddresses.key(request));
        GlossaryPlace place = view.place();
        List<RefusedWord> all = words.refused(place.key());
        Slice<RefusedWord> slice = Slice.of(all, Paging.ofPage(request.text(Paging.START), -1, LENGTH, all.size()));
        List<Crumb> crumbs = new ArrayList<>(GlossaryAddresses.crumbs(place, GlossaryState.NONE));
        crumbs.add(Crumb.labelled(
                "productops.words.title",
                WordsState.of(Optional.empty()).address(place).toString()));
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        crumbs,
                        request.token(),
                        here(place, Paging.inAddress(slice.start())).toString(),
                        Optional.of(Message.of(
                                        "productops.words.taken-back",
                                        request.id(COUNT).orElse(0L)))
                                .filter(any -> request.done().equals(TAKEN_BACK)),
                        error,
                        WordTabs.of(view, Optional.empty()),
                        !view.readOnly(),
                        slice.total(),
                        slice.values().stream().map(this::refused).toList(),
                        Pager.html(templates, slice, here(place, ""))));
    }

    private Refused refused(RefusedWord word) {
        return new Refused(
                word.id(),
                word.text(),
                Message.of("productops.words.refused-by", names.of(word.userKey()), dates.moment(word.refused())));
    }
}
