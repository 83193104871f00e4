package org.productops.feedback.similar.web;

import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.similar.SimilarIndexService;
import org.productops.feedback.similar.SimilarIndexState;
import org.productops.feedback.similar.SimilarIndexView;
import org.productops.feedback.similar.SimilarNode;

/** How the index of each node is, and the button that has them made anew. */
final class SimilarIndexPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/similar/index.vm", View.class);

    private static final String REBUILT = "rebuilt";
    private static final int KILOBYTE = 1024;

    private final SimilarIndexService service;
    private final ProductDates dates;

    SimilarIndexPage(SimilarIndexService service, ProductDates dates) {
        this.service = service;
        this.dates = dates;
    }

    /**
     * The page.
     *
     * @param rebuilt whether they were asked to be made anew just before
     * @param state how the index of the node that answers is
     */
    record View(Frame frame, PageToken token, String path, boolean rebuilt, Message state, List<Row> rows) {}

    /**
     * A node.
     *
     * @param name which it is
     * @param here whether it is the one that answers
     * @param texts how many texts were in its index when it was made
     * @param made when that was
     * @param took how long it took, in milliseconds
     * @param seen when the node was heard of last
     */
    record Row(String name, boolean here, int texts, String made, long took, String seen) {}

    @Override
    public PageResult show(PageRequest request) {
        SimilarIndexView view = service.view();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        SimilarIndexServlet.ADDRESS,
                        request.done().equals(REBUILT),
                        state(view.state()),
                        view.nodes().stream()
                                .map(node -> row(node, view.name()))
                                .toList()));
    }

    @Override
    public PageResult submit(PageRequest request) {
        service.rebuild();
        return PageResult.go(
                Address.of(SimilarIndexServlet.ADDRESS).done(REBUILT).toString());
    }

    private Message state(SimilarIndexState state) {
        return state.followed()
                .filter(any -> state.ready())
                .map(at -> Message.of(
                        "productops.similar.index.state", state.texts(), state.bytes() / KILOBYTE, dates.moment(at)))
                .orElse(Message.of("productops.similar.index.not-ready"));
    }

    private Row row(SimilarNode node, String here) {
        return new Row(
                node.name(),
                node.name().equals(here),
                node.texts(),
                dates.moment(node.made()),
                node.took().toMillis(),
                dates.moment(node.seen()));
    }
}
