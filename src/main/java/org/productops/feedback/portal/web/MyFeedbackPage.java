package org.productops.feedback.portal.web;

import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextIdentity;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.SentFeedbackService;
import org.productops.feedback.portal.SentView;

/** What a colleague has sent, and the portals that are there for more. */
final class MyFeedbackPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/portal/mine.vm", View.class);

    private static final int WORDS = 160;

    private final SentFeedbackService sending;
    private final ProductDates dates;

    MyFeedbackPage(SentFeedbackService sending, ProductDates dates) {
        this.sending = sending;
        this.dates = dates;
    }

    record View(Frame frame, List<SentRow> sent, List<UsablePortal> portals) {}

    /** Something that was sent. */
    record SentRow(String words, String through, String path, String sentOn, Message step, String look) {}

    /**
     * A portal to use.
     *
     * @param address its own part of the address, where another has the same title; else empty
     */
    record UsablePortal(String title, String address, String path) {}

    @Override
    public PageResult show(PageRequest request) {
        List<Portal> usable = sending.usable();
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        sending.mine().stream().map(this::row).toList(),
                        usable.stream().map(portal -> usable(portal, usable)).toList()));
    }

    private SentRow row(SentView view) {
        return new SentRow(
                Shortening.atWord(view.sent().text(PortalField.QUOTE), WORDS),
                view.sent().through(),
                PortalAddress.answer(view.sent().token()),
                dates.moment(view.sent().sentAt()),
                Message.of(view.step().textKey()),
                AnswerPage.look(view.step()));
    }

    private static UsablePortal usable(Portal portal, List<Portal> all) {
        boolean alone = all.stream()
                .noneMatch(other -> other.id() != portal.id()
                        && TextIdentity.of(other.title()).equals(TextIdentity.of(portal.title())));
        return new UsablePortal(portal.title(), alone ? "" : portal.address(), PortalAddress.give(portal));
    }
}
