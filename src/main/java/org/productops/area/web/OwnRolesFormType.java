package org.productops.area.web;

import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.area.OwnRoles;
import org.productops.area.OwnRolesDraft;
import org.productops.area.OwnRolesDraft.OwnRole;
import org.productops.area.OwnRolesFields;
import org.productops.area.Role;
import org.productops.area.Role.Inheritance;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.RowGroup;

/** The form of a company's own roles. */
@Named
public class OwnRolesFormType extends FormType<OwnRoles> {

    private static final int MOST_ROWS = 20;

    public OwnRolesFormType() {
        super("productops-area-roles", OwnRoles.class);
    }

    @Override
    protected List<Field> fields(Optional<OwnRoles> record) {
        return List.of();
    }

    @Override
    protected List<RowGroup> groups() {
        List<Field> fields = List.of(
                Field.hidden(OwnRolesFields.ID),
                Field.of(OwnRolesFields.NAME, FieldKind.TEXT, "productops.area.field.name")
                        .mandatory(),
                Field.of(OwnRolesFields.INHERITANCE, FieldKind.CHOICE, "productops.area.roles.inheritance")
                        .choices(Arrays.stream(Inheritance.values())
                                .map(each -> Choice.labelled(
                                        each.name(),
                                        "productops.area.roles.inheritance."
                                                + each.name().toLowerCase(Locale.ROOT)))
                                .toList()));
        return List.of(new RowGroup(
                OwnRolesFields.ROLES,
                "productops.area.roles.own",
                "productops.area.roles.row",
                "productops.area.roles.add",
                fields,
                FormValues.EMPTY.with(OwnRolesFields.INHERITANCE, Inheritance.NEAREST.name()),
                MOST_ROWS));
    }

    @Override
    protected FormValues values(OwnRoles roles) {
        return FormValues.EMPTY.withRows(
                OwnRolesFields.ROLES,
                roles.roles().stream().map(OwnRolesFormType::row).toList());
    }

    private static FormValues row(Role role) {
        return FormValues.EMPTY
                .with(OwnRolesFields.ID, role.id())
                .with(OwnRolesFields.NAME, role.name())
                .with(OwnRolesFields.INHERITANCE, role.inheritance().name());
    }

    /** What was typed, as a draft. */
    static OwnRolesDraft draft(FormValues typed) {
        return new OwnRolesDraft(typed.rows(OwnRolesFields.ROLES).stream()
                .map(row -> new OwnRole(
                        row.text(OwnRolesFields.ID),
                        row.text(OwnRolesFields.NAME),
                        row.text(OwnRolesFields.INHERITANCE)))
                .toList());
    }
}
