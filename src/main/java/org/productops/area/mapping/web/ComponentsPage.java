package org.productops.area.mapping.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.AreaService;
import org.productops.area.mapping.ComponentPlace;
import org.productops.area.mapping.MappedPlaceView;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.Message;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResources;
import org.productops.common.web.Templates;

/** The components of a project with the areas to which each belongs. */
final class ComponentsPage extends PlaceListPage {

    private final ProjectPlace project;

    ComponentsPage(
            AreaService areas,
            MappingService mappings,
            Templates templates,
            PageResources resources,
            ProjectPlace project) {
        super(areas, mappings, templates, resources);
        this.project = project;
    }

    @Override
    protected Head head() {
        return new Head(
                Message.of("productops.mapping.components.title", project.name()),
                Message.of("productops.mapping.components.about"),
                Message.of("productops.mapping.kind.component"),
                Message.of("productops.mapping.components.none"),
                Optional.empty(),
                List.of());
    }

    @Override
    protected Step back() {
        return ProjectsPage.step();
    }

    @Override
    protected Address path() {
        return MappingAddress.ofProject(project.id());
    }

    @Override
    protected boolean isSearched() {
        return false;
    }

    @Override
    protected Slice<MappedPlaceView> places(PageRequest request, String query, boolean unmapped) {
        Slice<ComponentPlace> slice = slice(request, mappings.components(project));
        return with(slice, mappings.ofComponents(slice.values()));
    }

    /** All have the key of the project. */
    @Override
    protected String key(MappedPlaceView place) {
        return "";
    }
}
