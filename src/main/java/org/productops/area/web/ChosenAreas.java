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

    /** The form's field that keeps how many are left out. */
    static final String LEFT_OUT = "leftOut";

    /** @param leftOut how many were found, too, and may not be changed */
    record Chosen(List<ChosenArea> areas, int leftOut) {}

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

    Chosen of(PageRequest request, LibraryState state) {
        if (!isNew(request)) {
            return new Chosen(
                    ChosenArea.parse(request.text(AreaBulkFields.AREAS)),
                    request.id(LEFT_OUT).orElse(0L).intValue());
        }
        if (!request.text(CHOOSE).equals(ALL)) {
            return new Chosen(ChosenArea.parse(String.join(" ", request.texts(CHOSEN))), 0);
        }
        AreaTree tree = areas.tree();
        List<Area> found = search.find(tree, state.filter(), AreaSort.TREE);
        Set<String> editable = areas.editable(tree, found);
        List<ChosenArea> chosen = found.stream()
                .filter(area -> editable.contains(area.key()))
                .map(area -> new ChosenArea(area.key(), area.version()))
                .toList();
        return new Chosen(chosen, found.size() - chosen.size());
    }
}
