package org.productops.feedback.intake.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeEntryView;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeQueueService;
import org.productops.feedback.intake.IntakeSourceFields;
import org.productops.feedback.intake.IntakeState;

/** Something that came in, with what was sent. */
final class IntakeEntryPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/intake/entry.vm", View.class);

    private final IntakeQueueService queue;
    private final IntakeDrawing drawing;
    private final long id;

    IntakeEntryPage(IntakeQueueService queue, IntakeDrawing drawing, long id) {
        this.queue = queue;
        this.drawing = drawing;
        this.id = id;
    }

    record View(
            Frame frame,
            PageToken token,
            String root,
            String entries,
            String own,
            String source,
            String mapping,
            long id,
            String ownId,
            String summary,
            String received,
            String changed,
            String due,
            int attempts,
            IntakeDrawing.StateRow state,
            boolean retry,
            boolean open,
            Optional<Message> notice,
            List<Message> errors,
            List<IntakeDrawing.ReasonRow> reasons,
            String issueKey,
            String body) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        try {
            boolean retry = request.text("do").equals("retry");
            int changed = retry
                    ? queue.retry(List.of(id))
                    : queue.discard(List.of(id), request.text(IntakeSourceFields.REASON));
            return PageResult.go(IntakeAddresses.entry(id)
                    .done(changed == 0 ? "unchanged" : retry ? "retried" : "discarded")
                    .toString());
        } catch (InvalidException e) {
            return page(HttpStatus.of(e), request, List.of(Message.of("productops.intake.entries.reason-needed")));
        }
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        IntakeEntryView view = queue.get(id);
        IntakeEntry entry = view.entry();
        Optional<Message> notice =
                switch (request.done()) {
                    case "retried" -> Optional.of(Message.of("productops.intake.entry.retried"));
                    case "discarded" -> Optional.of(Message.of("productops.intake.entry.discarded"));
                    case "unchanged" -> Optional.of(Message.of("productops.intake.entry.unchanged"));
                    default -> Optional.empty();
                };
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        IntakeAddresses.all().toString(),
                        IntakeAddresses.entries(IntakeFilter.ALL).toString(),
                        IntakeAddresses.entry(id).toString(),
                        view.sourceName(),
                        IntakeAddresses.source(entry.sourceId()).toString(),
                        entry.id(),
                        entry.ownId(),
                        entry.summary(),
                        drawing.moment(entry.receivedAt()),
                        drawing.moment(entry.changedAt()),
                        entry.state() == IntakeState.WAITING ? drawing.moment(entry.dueAt()) : "",
                        entry.attempts(),
                        IntakeDrawing.StateRow.of(entry.state()),
                        entry.state().needsSomebody(),
                        !entry.state().isOver(),
                        notice,
                        errors,
                        IntakeDrawing.reasons(entry.reason()),
                        view.issue().map(issue -> issue.key()).orElse(""),
                        view.body()));
    }
}
