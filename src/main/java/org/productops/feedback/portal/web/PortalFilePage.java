package org.productops.feedback.portal.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.portal.PortalFile;
import org.productops.feedback.portal.SentFeedbackService;

/** What a script gets that sends a file as it is: the line for the form, or why it was not taken. */
final class PortalFilePage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/portal/file.vm", View.class);

    private final SentFeedbackService sending;
    private final String address;
    private final String name;

    PortalFilePage(SentFeedbackService sending, String address, String name) {
        this.sending = sending;
        this.address = address;
        this.name = name;
    }

    record View(Optional<String> token, String name, List<Message> errors) {}

    @Override
    public PageResult show(PageRequest request) {
        sending.portal(address);
        return PageResult.show(TEMPLATE, new View(Optional.empty(), "", List.of()));
    }

    @Override
    public PageResult submit(PageRequest request) {
        try {
            PortalFile file = sending.keep(address, name, request.content(SentFeedbackService.MOST_FILE_BYTES + 1));
            return PageResult.show(TEMPLATE, new View(Optional.of(file.token()), file.name(), List.of()));
        } catch (ProductOpsException e) {
            return PageResult.show(HttpStatus.of(e), TEMPLATE, new View(Optional.empty(), "", List.of(e.text())));
        }
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return PageResult.show(
                HttpStatus.of(expired), TEMPLATE, new View(Optional.empty(), "", List.of(expired.text())));
    }
}
