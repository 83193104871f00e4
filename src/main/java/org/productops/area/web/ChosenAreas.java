package org.productops.area.web;

import java.util.List;
import java.util.Set;
import org.productops.area.Area;
import org.productops.area.AreaBulkFields;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaSort;
import org.productops.area.AreaTree;
import org.productops.area.ChosenArea;
import org.productops.common.web.PageRequest;

/** The areas that somebody chose in the library, or all that were found there and may be changed. */
final class ChosenAreas {

    /** The list's check boxes, each with a {@link ChosenArea}. */
    private static final String CHOSEN = "area";

    /** The list's button that was pressed. */
    private static final String CHOOSE = "choose";

    private static final String ALL = "all";

    private final AreaService areas;
    private final AreaSearchService search;

    ChosenAreas(AreaService areas, AreaSearchService search) {
        this.areas = areas;
        this.search = search;
    }

    /** Whether they come from the list, and not from the form. */
    static boolean isNew(PageRequest request) {
        return !request.text(CHOOSE).isEmpty();
    }

    List<ChosenArea> of(PageRequest request, LibraryState state) {
        if (!isNew(request)) {
            return ChosenArea.parse(request.text(AreaBulkFields.AREAS));
        }
        if (!request.text(CHOOSE).equals(ALL)) {
            return ChosenArea.parse(String.join(" ", request.texts(CHOSEN)));
        }
        AreaTree tree = areas.tree();
        List<Area> found = search.find(tree, state.filter(), AreaSort.TREE);
        Set<String> editable = areas.editable(tree, found);
        return found.stream()
                .filter(area -> editable.contains(area.key()))
                .map(area -> new ChosenArea(area.key(), area.version()))
                .toList();
    }
}
