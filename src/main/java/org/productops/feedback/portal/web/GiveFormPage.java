package org.productops.feedback.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.SentFeedback;
import org.productops.feedback.portal.SentFeedbackService;

/** The page on which a colleague says what somebody said, in the words of the portal's owner. */
final class GiveFormPage extends FormPage<SentFeedback> {

    private final Portal portal;
    private final GiveFormType type;
    private final SentFeedbackService sending;

    private GiveFormPage(FormRenderer renderer, Portal portal, GiveFormType type, SentFeedbackService sending) {
        super(renderer, type);
        this.portal = portal;
        this.type = type;
        this.sending = sending;
    }

    /** The page of a portal that the user may use. */
    static GiveFormPage of(FormRenderer renderer, Portal portal, SentFeedbackService sending) {
        return new GiveFormPage(renderer, portal, new GiveFormType(portal), sending);
    }

    @Override
    protected Optional<SentFeedback> open(PageRequest request) {
        return Optional.empty();
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY.with(GiveFormType.FORM, sending.form());
    }

    @Override
    protected FormHead head(PageRequest request, Optional<SentFeedback> record) {
        return head(portal, PortalAddress.give(portal))
                .submit(Message.of("productops.portal.send"))
                .about(introduction(portal));
    }

    /** What stands around the fields of a portal. */
    static FormHead head(Portal portal, String action) {
        return new FormHead(
                Message.of("productops.portal.text", portal.title()),
                Optional.empty(),
                List.of(Crumb.labelled("productops.portal.mine.title", PortalAddress.MINE)),
                action,
                Optional.empty(),
                Optional.empty());
    }

    /** Its introduction, a paragraph each. */
    static Message[] introduction(Portal portal) {
        List<Message> paragraphs = new ArrayList<>();
        for (String paragraph : portal.introduction().split("\n+")) {
            if (!paragraph.isBlank()) {
                paragraphs.add(Message.of("productops.portal.text", paragraph.strip()));
            }
        }
        return paragraphs.toArray(Message[]::new);
    }

    @Override
    protected SentFeedback save(PageRequest request, FormValues typed, long version) {
        return sending.send(portal.address(), typed.text(GiveFormType.FORM), type.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, SentFeedback saved) {
        return AnswerPage.thanking(saved.token());
    }
}
