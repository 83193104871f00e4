package org.productops.readiness.checklist.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.setup.SetUpService;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;
import org.productops.common.web.form.FormRenderer;
import org.productops.readiness.checklist.ChecklistService;

/** The administration pages of checklists: the list, the form, and the question before one is deleted. */
@AdminOnly
public final class ChecklistServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /** Where the list is; below it are the others. */
    static final Address PAGE = Address.of("/plugins/servlet/productops/checklists");

    private final transient ChecklistService checklists;
    private final transient SetUpService setUp;
    private final transient Templates templates;
    private final transient FormRenderer renderer;
    private final transient ChecklistFormType type;
    private final transient ChecklistDownloads downloads;

    @Inject
    public ChecklistServlet(
            PageSupport support,
            ChecklistService checklists,
            SetUpService setUp,
            Templates templates,
            FormRenderer renderer,
            ChecklistFormType type,
            ChecklistDownloads downloads) {
        super(support, Frame.administration("productops-checklists"), "checklist-page");
        this.checklists = checklists;
        this.setUp = setUp;
        this.templates = templates;
        this.renderer = renderer;
        this.type = type;
        this.downloads = downloads;
    }

    @Override
    protected Crumb home() {
        return crumb();
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.text("action")) {
            case "new" -> new ChecklistFormPage(renderer, type, checklists, Optional.empty());
            case "edit" -> new ChecklistFormPage(renderer, type, checklists, Optional.of(id(request)));
            case ChecklistPastePage.ACTION ->
                new ChecklistPastePage(
                        checklists,
                        (id, draft) -> new ChecklistFormPage(renderer, type, checklists, id, Optional.of(draft)));
            case ChecklistDownloads.ACTION -> downloads.page();
            case "delete" -> new DeleteChecklistPage(checklists, id(request));
            default -> new ChecklistListPage(checklists, setUp, templates);
        };
    }

    private static long id(PageRequest request) {
        return request.id("id")
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.readiness.error.unknown-checklist", request.text("id"))));
    }

    /** The way to the pages about one checklist. */
    static Crumb crumb() {
        return Crumb.labelled("productops.readiness.page.title", PAGE.toString());
    }

    /** The part of the list that has a checklist, and says what was done to it; nothing for an empty text. */
    static String at(String done, long id) {
        return PAGE.done(done).with("id", String.valueOf(id)) + "#productops-checklist-" + id;
    }

    /** The address of a page about a checklist. */
    static Address about(String action, long id) {
        return PAGE.with("action", action).with("id", String.valueOf(id));
    }
}
