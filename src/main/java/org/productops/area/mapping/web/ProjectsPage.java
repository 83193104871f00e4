package org.productops.area.mapping.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.AreaAddress;
import org.productops.area.AreaService;
import org.productops.area.mapping.MappedPlaceView;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.Message;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResources;
import org.productops.common.web.Templates;

/** The projects with the areas to which each belongs. */
final class ProjectsPage extends PlaceListPage {

    ProjectsPage(AreaService areas, MappingService mappings, Templates templates, PageResources resources) {
        super(areas, mappings, templates, resources);
    }

    /** The way here from other lists. */
    static Step step() {
        return new Step(Message.of("productops.mapping.projects.title"), MappingAddress.ROOT);
    }

    @Override
    protected Head head() {
        return new Head(
                Message.of("productops.mapping.projects.title"),
                Message.of("productops.mapping.projects.about"),
                Message.of("productops.mapping.kind.project"),
                Message.of("productops.mapping.projects.none"),
                Optional.empty(),
                List.of(SpacesPage.step(), new Step(Message.of("productops.rule.title"), AreaAddress.RULES)));
    }

    @Override
    protected Step back() {
        return library();
    }

    @Override
    protected Address path() {
        return Address.of(MappingAddress.ROOT);
    }

    @Override
    protected boolean isSearched() {
        return true;
    }

    @Override
    protected Slice<MappedPlaceView> places(PageRequest request, String query, boolean unmapped) {
        Slice<ProjectPlace> slice = slice(request, mappings.projects(query, unmapped));
        return with(slice, mappings.ofProjects(slice.values()));
    }

    @Override
    protected String key(MappedPlaceView place) {
        return place.place().key();
    }
}
