package org.productops.feedback.portal.web;

import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.SentFeedbackService;

/**
 * The place, without what surrounds it, in which a script tells below the words what was probably said before. What is typed does
 * not go through this address, since addresses stand in the logs of proxies.
 */
final class PortalHintPage implements ServletPage {

    private static final Template<Hint> TEMPLATE = new Template<>("feedback/similar/hint.vm", Hint.class);

    private final SentFeedbackService sending;
    private final String address;

    PortalHintPage(SentFeedbackService sending, String address) {
        this.sending = sending;
        this.address = address;
    }

    /**
     * The place.
     *
     * @param title what stands above it
     * @param fields the names of the fields whose words are looked for
     * @param except none is left out
     */
    record Hint(Message title, String fields, String except) {}

    @Override
    public PageResult show(PageRequest request) {
        sending.portal(address);
        return PageResult.show(TEMPLATE, new Hint(Message.of("productops.portal.similar"), PortalField.QUOTE.id(), ""));
    }
}
