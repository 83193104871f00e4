package org.productops.common.link.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.link.CopyState;
import org.productops.common.link.LinkProblem;
import org.productops.common.link.LinkService;
import org.productops.common.link.LinkView;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/** How current the copies of what the other product has are. Its answer to a press is what came of it. */
final class LinkPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/link.vm", View.class);

    /** The button that is pressed to be the one in whose name the other product is asked. */
    private static final String AS_ME = "as-me";

    /** The button that ends it. */
    private static final String STOP = "stop";

    private final LinkService links;
    private final ProductDates dates;

    LinkPage(LinkService links, ProductDates dates) {
        this.links = links;
        this.dates = dates;
    }

    record View(
            Frame frame,
            PageToken token,
            String other,
            boolean refreshed,
            Optional<Message> expired,
            Optional<String> asker,
            boolean isMe,
            Optional<String> authorisation,
            List<CopyRow> copies) {}

    /**
     * A copy.
     *
     * @param label what it is a copy of
     * @param readers who sees it
     * @param site where it comes from
     * @param asOf how old it is
     * @param tried when it was asked for in vain
     * @param problem why
     */
    record CopyRow(
            String name,
            Message label,
            Optional<Message> parts,
            Message readers,
            Optional<Site> site,
            Optional<String> asOf,
            Optional<String> tried,
            Optional<Message> problem) {}

    record Site(String name, String address) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, links.view(), false, Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        if (request.checked(STOP)) {
            return page(200, request, links.stopAsking(), false, Optional.empty());
        }
        LinkView view = request.checked(AS_ME) ? links.askAsMe() : links.refresh();
        return page(200, request, view, true, Optional.empty());
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return page(HttpStatus.of(expired), request, links.view(), false, Optional.of(expired.text()));
    }

    private PageResult page(int status, PageRequest request, LinkView view, boolean asked, Optional<Message> expired) {
        List<CopyRow> copies =
                view.copies().stream().map(copy -> row(copy, view.other())).toList();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        view.other(),
                        asked && copies.stream().allMatch(copy -> copy.problem().isEmpty()),
                        expired,
                        view.asker(),
                        view.isMe(),
                        view.authorisation(),
                        copies));
    }

    private CopyRow row(LinkView.CopyView copy, String other) {
        CopyState state = copy.state();
        Optional<Message> problem = state.problem().map(kind -> LinkProblem.text(kind, other));
        return new CopyRow(
                copy.name(),
                Message.of("productops.common.link.copy." + copy.name(), copy.count()),
                state.asOf().flatMap(any -> copy.parts()),
                Message.of("productops.common.link.readers." + copy.name()),
                state.site().map(site -> new Site(site.name(), site.address())),
                state.asOf().map(dates::moment),
                problem.flatMap(any -> state.asked()).map(dates::moment),
                problem);
    }
}
