package org.productops.readiness.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistService;
import org.productops.readiness.ChecklistUse;

/**
 * The administration page of checklists: the list, the form, the question before deletion. The form works without
 * scripts: its buttons for rows send it, and it comes back with the rows changed and nothing saved.
 */
public final class ChecklistServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/plugins/servlet/productops/checklists";
    private static final String RESOURCES = "org.productops.product-ops:checklist-page";
    private static final String LIST = "readiness/checklists.vm";
    private static final String FORM = "readiness/checklist-form.vm";
    private static final String DELETION = "readiness/checklist-delete.vm";

    private final transient ChecklistService checklists;
    private final transient PageBuilderService pages;

    @Inject
    public ChecklistServlet(
            PageSupport support, ChecklistService checklists, @ComponentImport PageBuilderService pages) {
        super(support, ADMINISTRATION);
        this.checklists = checklists;
        this.pages = pages;
    }

    @Override
    protected PageResult show(PageRequest request) {
        pages.assembler().resources().requireWebResource(RESOURCES);
        return switch (request.text("action")) {
            case "new" -> form(200, ChecklistForm.empty(), FieldErrors.none());
            case "edit" -> form(200, ChecklistForm.of(checklists.get(id(request))), FieldErrors.none());
            case "delete" -> deletion(200, id(request));
            default ->
                PageResult.show(LIST, ChecklistPages.list(checklists.all(), checklists.uses(), request.text("done")));
        };
    }

    @Override
    protected PageResult submit(PageRequest request) {
        pages.assembler().resources().requireWebResource(RESOURCES);
        String button = request.text("do");
        if (button.equals("delete")) {
            return delete(request);
        }
        ChecklistForm form = ChecklistForm.read(request);
        if (button.equals("save")) {
            return save(form);
        }
        return form(200, form.pressed(button), FieldErrors.none());
    }

    private PageResult save(ChecklistForm form) {
        try {
            if (form.id() == 0) {
                checklists.create(form.toDraft());
                return PageResult.go(PAGE + "?done=created");
            }
            checklists.update(form.id(), form.version(), form.toDraft());
            return PageResult.go(PAGE + "?done=saved");
        } catch (InvalidException e) {
            return form(400, form, e.errors());
        } catch (BusyException e) {
            return form(503, form, FieldErrors.of(e.text()));
        } catch (NotFoundException e) {
            return form(409, form.asNew(), FieldErrors.of(Message.of("productops.readiness.error.deleted-meanwhile")));
        } catch (ConflictException e) {
            Checklist stored = checklists.get(form.id());
            FieldErrors errors = FieldErrors.of(e.text());
            return PageResult.again(
                    409,
                    FORM,
                    ChecklistPages.form(form.basedOn(stored), errors, checklists.fieldChoices(), List.of(stored)));
        }
    }

    private PageResult delete(PageRequest request) {
        long id = id(request);
        try {
            checklists.delete(id, request.number("version").orElse(0L));
            return PageResult.go(PAGE + "?done=deleted");
        } catch (ConflictException e) {
            return deletion(409, id);
        }
    }

    private PageResult deletion(int status, long id) {
        List<ChecklistUse> uses = checklists.uses().getOrDefault(id, List.of());
        return PageResult.again(status, DELETION, ChecklistPages.deletion(checklists.get(id), uses, status == 409));
    }

    private PageResult form(int status, ChecklistForm form, FieldErrors errors) {
        return PageResult.again(status, FORM, ChecklistPages.form(form, errors, checklists.fieldChoices(), List.of()));
    }

    private static long id(PageRequest request) {
        return request.number("id")
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.readiness.error.unknown-checklist", "")));
    }
}
