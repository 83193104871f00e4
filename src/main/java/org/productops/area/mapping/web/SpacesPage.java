package org.productops.area.mapping.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.AreaService;
import org.productops.area.mapping.MappedPlaceView;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.SpacePlace;
import org.productops.common.error.Message;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResources;
import org.productops.common.web.Templates;

/** The spaces of Confluence, as Jira knows them, with the areas to which each belongs. */
final class SpacesPage extends PlaceListPage {

    SpacesPage(AreaService areas, MappingService mappings, Templates templates, PageResources resources) {
        super(areas, mappings, templates, resources);
    }

    /** The way here from other lists. */
    static Step step() {
        return new Step(
                Message.of("productops.mapping.spaces.title"),
                MappingAddress.ofSpaces().toString());
    }

    @Override
    protected Head head() {
        boolean known = mappings.knowsSpaces();
        return new Head(
                Message.of("productops.mapping.spaces.title"),
                Message.of("productops.mapping.spaces.about"),
                Message.of("productops.mapping.kind.space"),
                Message.of(known ? "productops.mapping.spaces.none" : "productops.mapping.spaces.unknown"),
                !known && mappings.mayConnect()
                        ? Optional.of(new Step(Message.of("productops.mapping.spaces.connect"), MappingAddress.LINK))
                        : Optional.empty(),
                List.of(ProjectsPage.step()));
    }

    @Override
    protected Step back() {
        return library();
    }

    @Override
    protected Address path() {
        return MappingAddress.ofSpaces();
    }

    @Override
    protected boolean isSearched() {
        return true;
    }

    @Override
    protected Slice<MappedPlaceView> places(PageRequest request, String query, boolean unmapped) {
        Slice<SpacePlace> slice = slice(request, mappings.spaces(query, unmapped));
        return with(slice, mappings.ofSpaces(slice.values()));
    }

    @Override
    protected String key(MappedPlaceView place) {
        return place.place().key();
    }
}
