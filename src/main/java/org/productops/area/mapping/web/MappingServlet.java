package org.productops.area.mapping.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import org.productops.area.AreaService;
import org.productops.area.mapping.MappingService;
import org.productops.area.web.AreaErrorHelp;
import org.productops.area.web.WayBack;
import org.productops.common.error.ProductOpsException;
import org.productops.common.web.ErrorHelp;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResources;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;

/**
 * What belongs to which areas. The path says which page: nothing for all projects, {@code project} with a number for the
 * components of one, {@code spaces} for the spaces of Confluence, {@code area} with a key for the places of one.
 */
@AnonymousSiteAccess
public final class MappingServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient AreaService areas;
    private final transient MappingService mappings;
    private final transient Templates templates;
    private final transient PageResources resources;

    @Inject
    public MappingServlet(
            PageSupport support,
            AreaService areas,
            MappingService mappings,
            Templates templates,
            PageResources resources) {
        super(support, Frame.GENERAL, "area-mapping");
        this.areas = areas;
        this.mappings = mappings;
        this.templates = templates;
        this.resources = resources;
    }

    @Override
    protected ErrorHelp help(PageRequest request, ProductOpsException refusal) {
        return AreaErrorHelp.of(
                areas,
                request.path().startsWith(MappingAddress.AREA)
                        ? request.path().substring(MappingAddress.AREA.length())
                        : "");
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        if (path.isEmpty()) {
            return new ProjectsPage(areas, mappings, templates, resources);
        }
        if (path.equals(MappingAddress.SPACES)) {
            return new SpacesPage(areas, mappings, templates, resources);
        }
        if (path.startsWith(MappingAddress.AREA)) {
            String key = path.substring(MappingAddress.AREA.length());
            return new AreaPlacesPage(areas, mappings, key, WayBack.of(request));
        }
        if (path.matches(MappingAddress.PROJECT + "\\d{1,18}")) {
            long id = Long.parseLong(path.substring(MappingAddress.PROJECT.length()));
            return new ComponentsPage(areas, mappings, templates, resources, mappings.project(id));
        }
        throw noPage(request);
    }
}
