package org.productops.area.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Area;
import org.productops.area.AreaBulkFields;
import org.productops.area.AreaBulkService;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaSort;
import org.productops.area.AreaTree;
import org.productops.area.BulkResult;
import org.productops.area.ChosenArea;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;

/** The page on which many areas are changed that were chosen in the library. */
final class AreaBulkFormPage extends FormPage<BulkResult> {

    /** The list's check boxes, each with a {@link ChosenArea}. */
    private static final String CHOSEN = "area";

    /** The list's button that was pressed. */
    private static final String CHOOSE = "choose";

    private static final String ALL = "all";

    private final AreaService areas;
    private final AreaSearchService search;
    private final AreaBulkService bulk;
    private final LibraryState state;

    AreaBulkFormPage(
            FormRenderer renderer,
            AreaBulkFormType type,
            AreaService areas,
            AreaSearchService search,
            AreaBulkService bulk,
            LibraryState state) {
        super(renderer, type);
        this.areas = areas;
        this.search = search;
        this.bulk = bulk;
        this.state = state;
    }

    @Override
    protected Optional<BulkResult> open(PageRequest request) {
        areas.tree();
        return Optional.empty();
    }

    @Override
    protected boolean opens(PageRequest request) {
        return !request.text(CHOOSE).isEmpty();
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY.with(AreaBulkFields.AREAS, ChosenArea.text(chosen(request)));
    }

    private List<ChosenArea> chosen(PageRequest request) {
        if (!opens(request)) {
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

    @Override
    protected FormHead head(PageRequest request, Optional<BulkResult> record) {
        return new FormHead(
                Message.of("productops.area.bulk.title", chosen(request).size()),
                Optional.empty(),
                List.of(LibraryServlet.crumb(state)),
                LibraryServlet.change(state),
                Optional.of(state.address().toString()),
                Optional.empty());
    }

    @Override
    protected BulkResult save(PageRequest request, FormValues typed, long version) {
        return bulk.changeAll(chosen(request), AreaBulkFormType.draft(typed), confirmation(request));
    }

    @Override
    protected String afterwards(PageRequest request, BulkResult saved) {
        return LibraryPage.changed(state, saved.changed());
    }
}
