package org.productops.feedback.portal.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.PortalService;
import org.productops.feedback.portal.SentFeedback;
import org.productops.feedback.portal.SentFeedbackService;

/** A portal as colleagues see it, for its owner: what is sent is checked, and not kept. */
final class PortalPreviewFormPage extends FormPage<SentFeedback> {

    private final PortalService portals;
    private final SentFeedbackService sending;
    private final Portal portal;
    private final GiveFormType type;

    private PortalPreviewFormPage(
            FormRenderer renderer,
            PortalService portals,
            SentFeedbackService sending,
            Portal portal,
            GiveFormType type) {
        super(renderer, type);
        this.portals = portals;
        this.sending = sending;
        this.portal = portal;
        this.type = type;
    }

    /** The page of a portal that the user may change. */
    static PortalPreviewFormPage of(
            FormRenderer renderer, PortalService portals, SentFeedbackService sending, long portalId) {
        Portal portal = portals.getToEdit(portalId);
        return new PortalPreviewFormPage(renderer, portals, sending, portal, new GiveFormType(portal));
    }

    @Override
    protected Optional<SentFeedback> open(PageRequest request) {
        return Optional.empty();
    }

    @Override
    protected FormHead head(PageRequest request, Optional<SentFeedback> record) {
        String list = PortalListPage.of(portals.projectOf(portal).key()).toString();
        FormHead head = GiveFormPage.head(portal, PortalServlet.preview(PortalAddress.edit(portal.id())));
        return new FormHead(
                head.title(),
                Optional.of(Message.of("productops.portal.preview.badge")),
                List.of(Crumb.labelled("productops.portal.title", list)),
                head.action(),
                Optional.of(list),
                head.notice(),
                Optional.of(Message.of("productops.portal.preview.try")),
                List.of(GiveFormPage.introduction(portal)),
                head.listing());
    }

    @Override
    protected SentFeedback save(PageRequest request, FormValues typed, long version) {
        sending.check(portal, type.draft(typed));
        throw InvalidException.general(Message.of("productops.portal.preview.nothing-sent"));
    }

    @Override
    protected String afterwards(PageRequest request, SentFeedback saved) {
        return PortalAddress.edit(portal.id());
    }
}
