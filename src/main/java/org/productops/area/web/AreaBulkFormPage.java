package org.productops.area.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.AreaBulkFields;
import org.productops.area.AreaBulkService;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.BulkResult;
import org.productops.area.ChosenArea;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormHead.Listing;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;

/** The page on which many areas are changed that were chosen in the library. */
final class AreaBulkFormPage extends FormPage<BulkResult> {

    /** So many of the areas are named; the others are counted. */
    private static final int NAMED = 20;

    private final AreaService areas;
    private final AreaBulkService bulk;
    private final LibraryState state;
    private final List<ChosenArea> chosen;
    private final int leftOut;

    /** @param all with at least one area */
    AreaBulkFormPage(
            FormRenderer renderer,
            AreaService areas,
            AreaBulkService bulk,
            LibraryState state,
            ChosenAreas.Chosen all) {
        super(renderer, new AreaBulkFormType(areas, all.areas()));
        this.areas = areas;
        this.bulk = bulk;
        this.state = state;
        this.chosen = all.areas();
        this.leftOut = all.leftOut();
    }

    @Override
    protected Optional<BulkResult> open(PageRequest request) {
        areas.tree();
        return Optional.empty();
    }

    @Override
    protected boolean opens(PageRequest request) {
        return ChosenAreas.isNew(request);
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY
                .with(AreaBulkFields.AREAS, ChosenArea.text(chosen))
                .with(ChosenAreas.LEFT_OUT, String.valueOf(leftOut));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<BulkResult> record) {
        FormHead head = new FormHead(
                        AreaBulkFormType.title(chosen.size()),
                        Optional.empty(),
                        List.of(LibraryServlet.crumb(state)),
                        LibraryServlet.change(state),
                        Optional.of(state.address() + "#" + LibraryDrawing.CHOICE),
                        Optional.empty())
                .listing(listing());
        return leftOut == 0 ? head : head.about(Message.of("productops.area.bulk.left-out", leftOut));
    }

    private Listing listing() {
        AreaTree tree = areas.tree();
        int more = chosen.size() - NAMED;
        return new Listing(
                Message.of("productops.area.bulk.selected"),
                chosen.stream()
                        .limit(NAMED)
                        .map(each -> tree.find(each.key()).map(tree::path).orElse(each.key()))
                        .toList(),
                more > 0 ? Optional.of(Message.of("productops.area.archive.more", more)) : Optional.empty());
    }

    @Override
    protected BulkResult save(PageRequest request, FormValues typed, long version) {
        return bulk.changeAll(chosen, AreaBulkFormType.draft(typed), confirmation(request));
    }

    @Override
    protected String afterwards(PageRequest request, BulkResult saved) {
        return LibraryPage.changed(state, saved.changed());
    }
}
