package org.productops.area.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaFields;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;

/** The form that merges an area into another one. */
@Named
public class AreaMergeFormType extends FormType<Area> {

    private final AreaService areas;

    @Inject
    public AreaMergeFormType(AreaService areas) {
        super("productops-area-merge", Area.class);
        this.areas = areas;
    }

    @Override
    protected List<Field> fields(Optional<Area> record) {
        return List.of(Field.of(AreaFields.MERGED_INTO, FieldKind.AREA, "productops.area.field.merged-into")
                .help("productops.area.help.merged-into")
                .mandatory());
    }

    @Override
    protected FormValues values(Area area) {
        return FormValues.EMPTY;
    }

    @Override
    protected String display(Field field, String value) {
        AreaTree tree = areas.tree();
        return tree.find(value.strip()).map(tree::path).orElse(value);
    }
}
