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
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistHistoryService;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ReadyMadeChecklists;

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
    private final transient ReadyMadeChecklists readyMade;
    private final transient ChecklistHistoryService history;
    private final transient ChecklistDrawing drawing;

    @Inject
    public ChecklistServlet(
            PageSupport support,
            ChecklistService checklists,
            SetUpService setUp,
            Templates templates,
            FormRenderer renderer,
            ChecklistFormType type,
            ChecklistDownloads downloads,
            ReadyMadeChecklists readyMade,
            ChecklistHistoryService history,
            ChecklistDrawing drawing) {
        super(support, Frame.administration("productops-checklists"), "checklist-page");
        this.checklists = checklists;
        this.setUp = setUp;
        this.templates = templates;
        this.renderer = renderer;
        this.type = type;
        this.downloads = downloads;
        this.readyMade = readyMade;
        this.history = history;
        this.drawing = drawing;
    }

    @Override
    protected Crumb home() {
        return crumb();
    }

    @Override
    protected ServletPage page(PageRequest request) {
        return switch (request.text("action")) {
            case "new" -> form(Optional.empty(), Optional.empty());
            case "edit" -> form(Optional.of(id(request)), Optional.empty());
            case ChecklistPastePage.ACTION ->
                new ChecklistPastePage(checklists, (id, draft) -> form(id, Optional.of(draft)));
            case ChecklistDownloads.ACTION -> downloads.page();
            case "delete" -> new DeleteChecklistPage(checklists, id(request));
            case "history" -> new ChecklistHistoryPage(checklists, history, drawing, templates, id(request));
            case "version" -> new ChecklistVersionPage(checklists, drawing, id(request));
            default -> new ChecklistListPage(checklists, readyMade, drawing, setUp, templates);
        };
    }

    private ChecklistFormPage form(Optional<Long> id, Optional<ChecklistDraft> given) {
        return new ChecklistFormPage(renderer, type, checklists, readyMade, id, given);
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

    /** The way to the page of an older version. */
    static Crumb historyCrumb(Checklist checklist) {
        return Crumb.named(checklist.name(), about("history", checklist.id()).toString());
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
