package org.productops.feedback.intake.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeSourceService;
import org.productops.feedback.intake.IntakeSourceView;

/** Asks whether a source is to be deleted. */
final class IntakeDeletePage extends ConfirmPage {

    private static final String VERSION = "version";

    private final IntakeSourceService sources;
    private final long id;

    IntakeDeletePage(IntakeSourceService sources, long id) {
        this.sources = sources;
        this.id = id;
    }

    @Override
    protected Question question(PageRequest request) {
        IntakeSourceView view = sources.view(id);
        int open = view.waiting() + view.failed() + view.quarantined();
        Question question = new Question(
                "productops-intake-delete",
                List.of(IntakeServlet.HOME),
                Message.of("productops.intake.delete.question", view.source().name()),
                List.of(
                        open == 0
                                ? Message.of("productops.intake.delete.takes")
                                : Message.of("productops.intake.error.source-open", open)),
                Optional.empty(),
                List.of(new PageRequest.Sent(
                        VERSION, String.valueOf(view.source().version()))),
                IntakeAddresses.delete(id).toString(),
                Message.of("productops.intake.delete.submit"),
                IntakeAddresses.all().toString());
        return open == 0
                ? question
                : question.instead(List.of(new Way(
                        "productops-intake-see",
                        Message.of("productops.intake.delete.see"),
                        IntakeAddresses.entries(new IntakeFilter(Optional.of(id), Optional.empty()))
                                .toString())));
    }

    @Override
    protected String confirmed(PageRequest request) {
        sources.delete(id, request.id(VERSION).orElse(0L));
        return IntakeAddresses.all().done("deleted").toString();
    }
}
