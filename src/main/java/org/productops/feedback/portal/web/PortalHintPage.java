package org.productops.feedback.portal.web;

import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.SentFeedbackService;
import org.productops.feedback.web.SimilarHint;

/**
 * The place, without what surrounds it, in which a script tells below the words what was probably said before. What is typed does
 * not go through this address, since addresses stand in the logs of proxies.
 */
final class PortalHintPage implements ServletPage {

    private final SentFeedbackService sending;
    private final String address;

    PortalHintPage(SentFeedbackService sending, String address) {
        this.sending = sending;
        this.address = address;
    }

    @Override
    public PageResult show(PageRequest request) {
        sending.portal(address);
        return PageResult.show(
                SimilarHint.TEMPLATE,
                new SimilarHint(Message.of("productops.portal.similar"), PortalField.QUOTE.id(), ""));
    }
}
