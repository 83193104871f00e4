package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.productops.common.web.Pager;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.proposal.PageWordService;
import org.productops.glossary.proposal.RefusedWord;
import org.productops.glossary.proposal.WordView;

/** Words that are never proposed for a glossary, and the way to take that back. */
final class RefusedWordsPage extends WordListPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/words-never.vm", View.class);

    /** So many words stand on a page. */
    private static final int LENGTH = 50;

    /** The button of one word, and the value of that of all that are selected. */
    private static final String BACK = "back";

    private static final String TAKEN_BACK = "taken-back";

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
     * @param changeable whether something can be taken back
     * @param choiceHtml how that is done with what is selected, if so
     */
    record View(
            Frame frame,
            List<Crumb> crumbs,
            Optional<Message> notice,
            Optional<Message> error,
            String tabsHtml,
            boolean changeable,
            String choiceHtml,
            int total,
            List<Refused> words,
            String pagerHtml) {}

    record Refused(long id, String text, Message said) {}

    @Override
    Address done(PageRequest request) {
        String key = GlossaryAddresses.key(request);
        int count = words.takeBack(key, chosen(request));
        return done(here(words.view(key).place(), request.text(Paging.START)), TAKEN_BACK, count);
    }

    private static Set<Long> chosen(PageRequest request) {
        return request.id(BACK).map(Set::of).orElseGet(() -> request.texts(CHECKED).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet()));
    }

    private static Address here(GlossaryPlace place, String start) {
        return GlossaryAddresses.page(GlossaryAddresses.WORDS_NEVER, place).with(Paging.START, start);
    }

    @Override
    PageResult page(int status, PageRequest request, Refusal refusal) {
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
                        Optional.of(Message.of("productops.words.taken-back", count(request)))
                                .filter(any -> request.done().equals(TAKEN_BACK)),
                        refusal.general(),
                        WordTabs.html(templates, view, Optional.empty()),
                        !view.readOnly(),
                        view.readOnly() ? "" : choice(request, here(place, Paging.inAddress(slice.start())), refusal),
                        slice.total(),
                        slice.values().stream().map(this::refused).toList(),
                        Pager.html(templates, slice, here(place, ""))));
    }

    private String choice(PageRequest request, Address here, Refusal refusal) {
        return new ChoiceBar(
                        here.toString(),
                        request.token(),
                        List.of(new ChoiceBar.Button(
                                "productops-words-back", Message.of("productops.words.take-back"), BACK)),
                        request.done().equals(TAKEN_BACK),
                        refusal.choice())
                .html(templates);
    }

    private Refused refused(RefusedWord word) {
        return new Refused(
                word.id(),
                word.text(),
                Message.of("productops.words.refused-by", names.of(word.userKey()), dates.moment(word.refused())));
    }
}
