package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.area.PlacedAreas;

/** Knows from memory which areas have places. */
@JiraComponent
public class MappedPlaces implements PlacedAreas {

    private final MappingLibrary library;

    @Inject
    public MappedPlaces(MappingLibrary library) {
        this.library = library;
    }

    @Override
    public boolean hasPlace(String areaKey) {
        return library.mappings().isMapped(areaKey);
    }
}
