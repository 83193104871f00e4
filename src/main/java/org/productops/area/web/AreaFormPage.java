package org.productops.area.web;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.productops.area.Area;
import org.productops.area.AreaFields;
import org.productops.area.AreaService;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;

/** The page on which an area is created or edited. */
final class AreaFormPage extends FormPage<Area> {

    private final AreaFormType form;
    private final AreaService areas;
    private final Place place;

    /**
     * Where the form stands.
     *
     * @param key of the area; empty for a new one
     * @param action the page's own path
     * @param afterwards where to go when the area of a key is saved
     * @param crumbs the way to it
     * @param cancel where to go instead
     */
    record Place(
            Optional<String> key, String action, UnaryOperator<String> afterwards, List<Crumb> crumbs, String cancel) {}

    AreaFormPage(FormRenderer renderer, AreaFormType type, AreaService areas, Place place) {
        super(renderer, type);
        this.form = type;
        this.areas = areas;
        this.place = place;
    }

    @Override
    protected Optional<Area> open(PageRequest request) {
        // Whether somebody may add one below the area that is named, saving says: a form comes back with what is wrong.
        areas.tree();
        return place.key().map(areas::getToEdit);
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Area> record) {
        Message title = record.map(area ->
                        Message.of("productops.area.form.title", areas.tree().path(area)))
                .orElseGet(() -> Message.of("productops.area.form.title-new"));
        return new FormHead(
                title,
                record.flatMap(AreaFormPage::badge),
                place.crumbs(),
                place.action(),
                Optional.of(place.cancel()),
                Optional.empty());
    }

    private static Optional<Message> badge(Area area) {
        if (area.unreadable() > 0) {
            return Optional.of(Message.of("productops.area.unreadable-forgotten", area.unreadable()));
        }
        return area.archived() ? Optional.of(Message.of("productops.area.archived")) : Optional.empty();
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return AreaFormType.blank(areas.blank(request.text(AreaFields.PARENT)));
    }

    /** With the parent that is being chosen, so that the form says what is inherited from that. */
    @Override
    protected FormValues opened(PageRequest request, Area area) {
        FormValues values = super.opened(request, area);
        return request.has(AreaFields.PARENT)
                ? values.with(AreaFields.PARENT, request.text(AreaFields.PARENT))
                : values;
    }

    @Override
    protected Area save(PageRequest request, FormValues typed, long version) {
        return place.key()
                .map(key -> areas.update(key, version, form.draft(typed), confirmation(request)))
                .orElseGet(() -> areas.create(form.draft(typed), confirmation(request)));
    }

    @Override
    protected String afterwards(PageRequest request, Area saved) {
        return place.afterwards().apply(saved.key());
    }
}
