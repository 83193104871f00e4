package org.productops.area.web;

import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaEndService;
import org.productops.area.AreaFields;
import org.productops.area.AreaService;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;

/** The page on which an area is merged into another one; saving first says what that takes along. */
final class AreaMergeFormPage extends FormPage<Area> {

    private final AreaService areas;
    private final AreaEndService ends;
    private final String key;
    private final WayBack way;

    AreaMergeFormPage(
            FormRenderer renderer,
            AreaMergeFormType type,
            AreaService areas,
            AreaEndService ends,
            String key,
            WayBack way) {
        super(renderer, type);
        this.areas = areas;
        this.ends = ends;
        this.key = key;
        this.way = way;
    }

    @Override
    protected Optional<Area> open(PageRequest request) {
        return Optional.of(areas.getToEdit(key));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Area> record) {
        Area area = record.orElseThrow();
        return new FormHead(
                        Message.of("productops.area.merge.title", areas.tree().path(area)),
                        Optional.empty(),
                        way.crumbs(area),
                        way.on(AreaAddress.merge(key)).toString(),
                        Optional.of(way.page(key).toString()),
                        Optional.empty())
                .submit(Message.of("productops.area.merge.submit"));
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY;
    }

    @Override
    protected Area save(PageRequest request, FormValues typed, long version) {
        return ends.merge(key, version, typed.text(AreaFields.MERGED_INTO), confirmation(request));
    }

    @Override
    protected String afterwards(PageRequest request, Area saved) {
        return AreaPage.merged(way, saved.key());
    }
}
