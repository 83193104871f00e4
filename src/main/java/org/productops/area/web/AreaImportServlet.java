package org.productops.area.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.AreaAddress;
import org.productops.area.AreaImports;
import org.productops.area.AreaService;
import org.productops.common.error.Message;
import org.productops.common.imports.web.ImportPages;
import org.productops.common.imports.web.ImportPlace;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;

/** The administration pages of imports of areas. */
@AdminOnly
public final class AreaImportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient AreaImports areas;
    private final transient AreaService service;
    private final transient ImportPages pages;

    @Inject
    public AreaImportServlet(PageSupport support, AreaImports areas, AreaService service, ImportPages pages) {
        super(support, Frame.administration("productops-areas"), "imports");
        this.areas = areas;
        this.service = service;
        this.pages = pages;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled("productops.area.import.title", AreaAddress.IMPORTS);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        ImportPlace place = new ImportPlace(
                areas,
                AreaAddress.IMPORTS,
                List.of(Crumb.labelled("productops.area.list.title", LibraryServlet.PATH)),
                Message.of("productops.area.import.title"),
                List.of(
                        Crumb.labelled("productops.area.import.next.library", AreaAddress.LIBRARY),
                        Crumb.labelled("productops.area.import.next.places", AreaAddress.MAPPING),
                        Crumb.labelled("productops.area.import.next.coverage", AreaAddress.COVERAGE)),
                ImportPlace.each(key -> service.tree()
                        .find(key)
                        .filter(area -> area.key().equals(key))
                        .map(area -> Crumb.named(service.tree().path(area), AreaAddress.page(key)))));
        return pages.find(place, request).orElseThrow(() -> noPage(request));
    }
}
