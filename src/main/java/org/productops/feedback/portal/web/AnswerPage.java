package org.productops.feedback.portal.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.SentFeedbackService;
import org.productops.feedback.portal.SentStep;
import org.productops.feedback.portal.SentView;

/** What became of something that a colleague has sent, for that colleague alone. */
final class AnswerPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/portal/answer.vm", View.class);

    private static final String THANKS = "sent";

    private final SentFeedbackService sending;
    private final ProductDates dates;
    private final String token;

    AnswerPage(SentFeedbackService sending, ProductDates dates, String token) {
        this.sending = sending;
        this.dates = dates;
        this.token = token;
    }

    /**
     * The page.
     *
     * @param joined whether to say that it was joined with what others said, where the step does not say so itself
     * @param issue the issue, for a sender who may see it
     * @param hidden whether there is an issue that the sender may not see
     */
    record View(
            Frame frame,
            String root,
            boolean thanks,
            String through,
            String sentOn,
            Message step,
            String look,
            Message about,
            boolean joined,
            String words,
            List<String> plans,
            String quote,
            List<Said> said,
            Optional<String> issue,
            boolean hidden) {}

    /** What else was said. */
    record Said(Message label, Optional<Message> choice, String text) {}

    /** The page for those who have just sent something. */
    static String thanking(String token) {
        return Address.of(PortalAddress.answer(token)).done(THANKS).toString();
    }

    @Override
    public PageResult show(PageRequest request) {
        SentView view = sending.mine(token);
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        PortalAddress.MINE,
                        request.done().equals(THANKS),
                        view.sent().through(),
                        dates.moment(view.sent().sentAt()),
                        Message.of(view.step().textKey()),
                        look(view.step()),
                        Message.of(view.step().aboutKey()),
                        view.joined() && view.step() != SentStep.JOINED,
                        view.words(),
                        view.plans(),
                        view.sent().text(PortalField.QUOTE),
                        SaidTexts.of(view.sent(), dates),
                        view.issueKey(),
                        view.isHidden()));
    }

    /** How the lozenge of a step looks. */
    static String look(SentStep step) {
        return switch (step) {
            case RECEIVED, JOINED, LATER, GONE -> "default";
            case LOOKED_AT, PLANNED, STARTED -> "current";
            case RELEASED, ANSWERED -> "success";
            case DECLINED -> "removed";
        };
    }
}
