package org.productops.common.web;

import java.util.List;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;

/** The page that gives back what a form brought, where the form itself cannot be shown again. */
public final class ExpiredPage {

    private static final Template<View> TEMPLATE = new Template<>("common/expired.vm", View.class);

    private ExpiredPage() {}

    record View(Frame frame, Message message, String action, PageToken token, List<PageRequest.Sent> fields) {}

    /**
     * The page, with the status of the reason.
     *
     * @param reason why it cannot be taken as it came
     */
    public static PageResult of(PageRequest request, ProductOpsException reason) {
        return PageResult.show(
                HttpStatus.of(reason),
                TEMPLATE,
                new View(request.frame(), reason.text(), request.address(), request.token(), request.sent()));
    }
}
