package org.productops.area.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaDraft;
import org.productops.area.AreaFields;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Holder;
import org.productops.area.Ownership;
import org.productops.area.Role;
import org.productops.common.error.Message;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;

/** The form of an area, in the administration and on the page for its owners and maintainers. */
@Named
public class AreaFormType extends FormType<Area> {

    private final AreaService areas;

    @Inject
    public AreaFormType(AreaService areas) {
        super("productops-area", Area.class);
        this.areas = areas;
    }

    @Override
    protected List<Field> fields(Optional<Area> record) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(AreaFields.NAME, FieldKind.TEXT, "name").mandatory());
        fields.add(
                record.isEmpty()
                        ? field(AreaFields.KEY, FieldKind.TEXT, "key").mandatory()
                        : field(AreaFields.KEY, FieldKind.FIXED, "key"));
        fields.add(field(AreaFields.PARENT, FieldKind.AREA, "parent"));
        fields.add(field(AreaFields.DESCRIPTION, FieldKind.LINES, "description"));
        fields.add(field(AreaFields.OWNER, FieldKind.USER, "owner"));
        fields.add(field(AreaFields.MAINTAINER_USERS, FieldKind.USERS, "maintainer-users"));
        fields.add(field(AreaFields.MAINTAINER_GROUPS, FieldKind.GROUPS, "maintainer-groups"));
        fields.add(field(AreaFields.INFLUENCER_USERS, FieldKind.USERS, "influencer-users"));
        fields.add(field(AreaFields.INFLUENCER_GROUPS, FieldKind.GROUPS, "influencer-groups"));
        fields.add(field(AreaFields.CHANNEL, FieldKind.TEXT, "channel"));
        fields.add(field(AreaFields.DOCUMENTATION, FieldKind.TEXT, "documentation"));
        return fields;
    }

    private static Field field(String name, FieldKind kind, String textName) {
        return Field.of(name, kind, "productops.area.field." + textName).help("productops.area.help." + textName);
    }

    @Override
    protected FormValues values(Area area) {
        Ownership ownership = areas.get(areas.tree(), area);
        return FormValues.EMPTY
                .with(AreaFields.NAME, area.name())
                .with(AreaFields.KEY, area.key())
                .with(AreaFields.PARENT, ownership.parent())
                .with(AreaFields.DESCRIPTION, area.description())
                .with(AreaFields.OWNER, own(ownership, Role.OWNER, Holder.Kind.USER))
                .with(AreaFields.MAINTAINER_USERS, own(ownership, Role.MAINTAINER, Holder.Kind.USER))
                .with(AreaFields.MAINTAINER_GROUPS, own(ownership, Role.MAINTAINER, Holder.Kind.GROUP))
                .with(AreaFields.INFLUENCER_USERS, own(ownership, Role.INFLUENCER, Holder.Kind.USER))
                .with(AreaFields.INFLUENCER_GROUPS, own(ownership, Role.INFLUENCER, Holder.Kind.GROUP))
                .with(AreaFields.CHANNEL, area.channel())
                .with(AreaFields.DOCUMENTATION, area.documentation());
    }

    private static String own(Ownership ownership, Role role, Holder.Kind kind) {
        return String.join("\n", ownership.ownNames(role, kind));
    }

    /** What was typed, as a draft. */
    static AreaDraft draft(FormValues typed) {
        return new AreaDraft(
                typed.text(AreaFields.KEY),
                typed.text(AreaFields.NAME),
                typed.text(AreaFields.DESCRIPTION),
                typed.text(AreaFields.PARENT),
                typed.text(AreaFields.OWNER),
                userNames(typed.text(AreaFields.MAINTAINER_USERS)),
                typed.lines(AreaFields.MAINTAINER_GROUPS),
                userNames(typed.text(AreaFields.INFLUENCER_USERS)),
                typed.lines(AreaFields.INFLUENCER_GROUPS),
                typed.text(AreaFields.CHANNEL),
                typed.text(AreaFields.DOCUMENTATION));
    }

    /** People paste names from mails, with commas and semicolons between them; names of groups may have these. */
    private static List<String> userNames(String text) {
        return Arrays.stream(text.split("[\\n,;]")).toList();
    }

    @Override
    protected Map<String, List<Message>> remarks(Optional<Area> record, FormValues values) {
        AreaTree tree = areas.tree();
        return record.map(area -> AreaRemarks.of(areas.get(tree, area)))
                .or(() -> tree.find(values.text(AreaFields.PARENT).strip())
                        .map(above -> AreaRemarks.below(areas.get(tree, above))))
                .orElse(Map.of());
    }

    @Override
    protected String display(Field field, String value) {
        if (field.kind() != FieldKind.AREA) {
            return value;
        }
        AreaTree tree = areas.tree();
        return tree.find(value.strip()).map(tree::path).orElse(value);
    }
}
