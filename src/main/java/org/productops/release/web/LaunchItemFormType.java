package org.productops.release.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.release.LaunchItem;
import org.productops.release.LaunchItemDraft;
import org.productops.release.ReleaseFields;
import org.productops.release.ReleaseSide;

/** The form of something to be done for a launch. */
final class LaunchItemFormType extends FormType<LaunchItem> {

    private final People people;

    LaunchItemFormType(People people) {
        super("productops-launch-item", LaunchItem.class);
        this.people = people;
    }

    @Override
    protected List<Field> fields(Optional<LaunchItem> record) {
        return List.of(
                Field.of(ReleaseFields.TEXT, FieldKind.TEXT, "productops.release.field.text")
                        .mandatory(),
                Field.of(ReleaseFields.HELP, FieldKind.LINES, "productops.release.form.help"),
                Field.of(ReleaseFields.SIDE, FieldKind.CHOICE, "productops.release.field.side")
                        .choices(sides()),
                Field.of(ReleaseFields.OWNER, FieldKind.USER, "productops.release.field.owner")
                        .help("productops.release.form.owner-help"),
                Field.of(ReleaseFields.LEAD_DAYS, FieldKind.TEXT, "productops.release.field.leaddays")
                        .help("productops.release.form.days-help"));
    }

    static List<Choice> sides() {
        return Arrays.stream(ReleaseSide.values())
                .map(side -> Choice.labelled(side.id(), "productops.release.side." + side.id()))
                .toList();
    }

    @Override
    protected FormValues values(LaunchItem item) {
        return FormValues.EMPTY
                .with(ReleaseFields.TEXT, item.task().text())
                .with(ReleaseFields.HELP, item.task().help())
                .with(ReleaseFields.SIDE, item.task().side().id())
                .with(
                        ReleaseFields.OWNER,
                        item.ownerKey()
                                .map(key ->
                                        people.findByKey(key).map(Person::name).orElse(key))
                                .orElse(""))
                .with(ReleaseFields.LEAD_DAYS, String.valueOf(item.task().leadDays()));
    }

    /** What was typed, as a draft. */
    static LaunchItemDraft draft(FormValues typed) {
        return new LaunchItemDraft(
                typed.text(ReleaseFields.SIDE),
                typed.text(ReleaseFields.TEXT),
                typed.text(ReleaseFields.HELP),
                typed.text(ReleaseFields.LEAD_DAYS),
                typed.text(ReleaseFields.OWNER));
    }
}
