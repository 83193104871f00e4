package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.ListedGlossary;
import org.productops.glossary.ReaderLanguage;

/** All glossaries that the reader may see: the global ones, and those of spaces. */
final class GlossariesPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/glossaries.vm", View.class);

    static final Crumb CRUMB = Crumb.labelled("productops.glossary.all.title", GlossaryPlace.ALL);
    static final String NEW = GlossaryPlace.ALL + "/new";
    static final String REMOVED = "removed";

    private static final int LENGTH = 50;

    private final GlossaryService glossaries;
    private final ReaderLanguage language;
    private final Templates templates;

    GlossariesPage(GlossaryService glossaries, ReaderLanguage language, Templates templates) {
        this.glossaries = glossaries;
        this.language = language;
        this.templates = templates;
    }

    record View(
            Frame frame, Optional<Message> notice, Optional<String> add, int total, List<Row> rows, String pagerHtml) {}

    /**
     * A glossary.
     *
     * @param proposals where its proposals are; empty if there are none that the reader decides on
     */
    record Row(
            String name,
            String list,
            String description,
            boolean global,
            int count,
            int waiting,
            Optional<String> proposals,
            Optional<String> settings) {}

    @Override
    public PageResult show(PageRequest request) {
        Paging asked = Paging.ofPage(request.text(Paging.START), -1, LENGTH, Paging.MOST);
        Slice<ListedGlossary> slice = glossaries.list(language.locale(), asked);
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        request.done().equals(REMOVED)
                                ? Optional.of(Message.of("productops.glossary.removed"))
                                : Optional.empty(),
                        glossaries.mayCreate() ? Optional.of(NEW) : Optional.empty(),
                        slice.total(),
                        slice.values().stream().map(GlossariesPage::row).toList(),
                        Pager.html(templates, slice, Address.of(GlossaryPlace.ALL))));
    }

    private static Row row(ListedGlossary listed) {
        GlossaryPlace place = listed.place();
        return new Row(
                place.name(),
                GlossaryAddresses.list(place).toString(),
                listed.description(),
                place.isGlobal(),
                listed.concepts(),
                listed.proposals(),
                Optional.of(GlossaryState.proposed().address(place).toString()).filter(any -> listed.proposals() > 0),
                Optional.of(GlossaryAddresses.page(GlossaryAddresses.SETTINGS, place)
                                .toString())
                        .filter(any -> listed.administered()));
    }
}
