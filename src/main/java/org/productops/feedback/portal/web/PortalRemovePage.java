package org.productops.feedback.portal.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.PortalProjects.PortalProject;
import org.productops.feedback.portal.PortalService;

/** Asks whether to remove a portal. */
final class PortalRemovePage extends ConfirmPage {

    private static final String VERSION = "version";

    private final PortalService portals;
    private final long id;

    PortalRemovePage(PortalService portals, long id) {
        this.portals = portals;
        this.id = id;
    }

    @Override
    protected Question question(PageRequest request) {
        Portal portal = portals.getToEdit(id);
        PortalProject project = portals.projectOf(portal);
        String list = PortalListPage.of(project.key()).toString();
        return new Question(
                "productops-portal-remove",
                List.of(
                        Crumb.named(project.name(), "/projects/" + project.key()),
                        Crumb.labelled("productops.portal.title", list)),
                Message.of("productops.portal.remove.title", portal.title()),
                List.of(Message.of("productops.portal.remove.about")),
                Optional.empty(),
                List.of(new PageRequest.Sent(VERSION, String.valueOf(portal.version()))),
                PortalServlet.remove(PortalAddress.edit(id)),
                Message.of("productops.portal.remove"),
                list);
    }

    @Override
    protected String confirmed(PageRequest request) {
        PortalProject project = portals.projectOf(portals.getToEdit(id));
        portals.delete(id, request.id(VERSION).orElse(0L));
        return PortalListPage.of(project.key()).done(PortalListPage.REMOVED).toString();
    }
}
