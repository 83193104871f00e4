package org.productops.readiness.checklist.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.imports.web.ImportPages;
import org.productops.common.imports.web.ImportPlace;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistImports;
import org.productops.readiness.checklist.ChecklistService;

/** The administration pages of imports of checklists. */
@AdminOnly
public final class ChecklistImportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/plugins/servlet/productops/checklist-imports";

    private static final String TITLE = "productops.readiness.imports.title";

    private final transient ChecklistImports imports;
    private final transient ChecklistService checklists;
    private final transient ImportPages pages;

    @Inject
    public ChecklistImportServlet(
            PageSupport support, ChecklistImports imports, ChecklistService checklists, ImportPages pages) {
        super(support, Frame.administration("productops-checklists"), "imports");
        this.imports = imports;
        this.checklists = checklists;
        this.pages = pages;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled(TITLE, PATH);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        ImportPlace place = new ImportPlace(
                imports,
                PATH,
                List.of(ChecklistServlet.crumb()),
                Message.of(TITLE),
                List.of(ChecklistServlet.crumb()),
                ImportPlace.each(this::page));
        return pages.find(place, request).orElseThrow(() -> noPage(request));
    }

    private Optional<Crumb> page(String id) {
        try {
            Checklist list = checklists.get(Long.parseLong(id));
            return Optional.of(Crumb.named(
                    list.name(), ChecklistServlet.about("edit", list.id()).toString()));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
