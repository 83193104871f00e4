package org.productops.feedback.capture.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.link.LinkProblem;
import org.productops.common.text.Shortening;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.capture.Capture;
import org.productops.feedback.capture.CaptureService;
import org.productops.feedback.capture.CaptureState;

/** What somebody has captured, and whether Jira has it. */
final class CaptureListPage implements ServletPage {

    static final String KEPT = "kept";

    private static final Template<View> TEMPLATE = new Template<>("feedback/portal/captures.vm", View.class);

    private static final int WORDS = 160;

    private final CaptureService captures;
    private final ProductDates dates;

    CaptureListPage(CaptureService captures, ProductDates dates) {
        this.captures = captures;
        this.dates = dates;
    }

    record View(Frame frame, boolean kept, List<CaptureRow> captures) {}

    /**
     * Something that was captured.
     *
     * @param answer where Jira tells what became of it
     * @param why what keeps it here
     */
    record CaptureRow(
            String words,
            String page,
            String link,
            String capturedAt,
            Message state,
            String look,
            Optional<String> answer,
            Optional<Message> why) {}

    @Override
    public PageResult show(PageRequest request) {
        String jira = captures.jira();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        request.done().equals(KEPT),
                        captures.mine().stream().map(each -> row(each, jira)).toList()));
    }

    private CaptureRow row(Capture capture, String jira) {
        boolean sent = capture.state() == CaptureState.SENT;
        return new CaptureRow(
                Shortening.atWord(capture.quote(), WORDS),
                capture.page(),
                capture.link(),
                dates.moment(capture.capturedAt()),
                Message.of(capture.state().textKey()),
                switch (capture.state()) {
                    case WAITING -> "current";
                    case SENT -> "success";
                    case REFUSED -> "removed";
                },
                sent && !jira.isEmpty() ? Optional.of(jira + capture.said()) : Optional.empty(),
                why(capture));
    }

    private static Optional<Message> why(Capture capture) {
        return switch (capture.state()) {
            case SENT -> Optional.empty();
            case REFUSED -> Optional.of(Message.of("productops.portal.text", capture.said()));
            case WAITING ->
                capture.said().isEmpty()
                        ? Optional.empty()
                        : Optional.of(LinkProblem.text(LinkProblem.Kind.valueOf(capture.said()), "Jira"));
        };
    }
}
