package org.productops.glossary.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRun;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.format.GlossaryImport;
import org.productops.glossary.format.PageConceptDraft;
import org.productops.glossary.format.PageConceptFields;
import org.productops.glossary.format.PageConceptService;

/** The page on which terms of pages begin: what they would become is an import. */
final class PageConceptFormPage extends FormPage<ImportRun> {

    private final PageConceptService pages;
    private final GlossaryImport imports;

    PageConceptFormPage(
            FormRenderer renderer, PageConceptFormType type, PageConceptService pages, GlossaryImport imports) {
        super(renderer, type);
        this.pages = pages;
        this.imports = imports;
    }

    @Override
    protected Optional<ImportRun> open(PageRequest request) {
        imports.requireMayImport();
        return Optional.empty();
    }

    @Override
    protected FormHead head(PageRequest request, Optional<ImportRun> record) {
        GlossaryPlace place = imports.place();
        String start = GlossaryFileAddresses.imports(place);
        List<Crumb> crumbs = new ArrayList<>(GlossaryFileAddresses.crumbs(place));
        crumbs.add(Crumb.labelled(GlossaryImportServlet.TITLE, start));
        return new FormHead(
                        Message.of("productops.glossaryfiles.pages.title"),
                        Optional.empty(),
                        crumbs,
                        GlossaryFileAddresses.pages(place),
                        Optional.of(start),
                        Optional.empty())
                .submit(Message.of("productops.glossaryfiles.pages.submit"))
                .about(Message.of("productops.glossaryfiles.pages.about"));
    }

    /** Pages of its own space are meant mostly. */
    @Override
    protected FormValues blank(PageRequest request) {
        GlossaryPlace place = imports.place();
        return place.isGlobal() ? FormValues.EMPTY : FormValues.EMPTY.with(PageConceptFields.SPACE, place.key());
    }

    @Override
    protected ImportRun save(PageRequest request, FormValues typed, long version) {
        return pages.stage(
                imports.place().key(),
                new PageConceptDraft(
                        typed.text(PageConceptFields.SPACE),
                        typed.text(PageConceptFields.LABEL),
                        typed.text(PageConceptFields.PAGE)));
    }

    @Override
    protected String afterwards(PageRequest request, ImportRun saved) {
        return GlossaryFileAddresses.imports(imports.place()) + "/" + saved.id();
    }
}
