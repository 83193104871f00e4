package org.productops.area.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.area.Area;
import org.productops.area.AreaBulkChange;
import org.productops.area.AreaBulkDraft;
import org.productops.area.AreaBulkFields;
import org.productops.area.AreaKey;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.BulkResult;
import org.productops.area.ChosenArea;
import org.productops.area.Lifecycle;
import org.productops.common.error.Message;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;

/** The form in which people say what many areas are to be. */
final class AreaBulkFormType extends FormType<BulkResult> {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\n,;]");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[\\s,;]+");

    private final AreaService areas;
    private final List<ChosenArea> chosen;
    private final int count;

    AreaBulkFormType(AreaService areas, List<ChosenArea> chosen) {
        super("productops-area-bulk", BulkResult.class);
        this.areas = areas;
        this.chosen = chosen;
        this.count = chosen.size();
    }

    @Override
    protected List<Field> fields(Optional<BulkResult> record) {
        return List.of(
                Field.hidden(AreaBulkFields.AREAS),
                Field.hidden(ChosenAreas.LEFT_OUT),
                Field.of(AreaBulkFields.CHANGE, FieldKind.CHOICE, "productops.area.bulk.change")
                        .choices(changes())
                        .mandatory(),
                Field.of(AreaBulkFields.ROLE, FieldKind.CHOICE, "productops.area.bulk.role")
                        .choices(areas.tree().roles().all().stream()
                                .map(role -> Choice.labelled(role.id(), role.label()))
                                .toList())
                        .shownWhere(AreaBulkFields.CHANGE, AreaBulkChange.ROLE.id()),
                Field.of(AreaBulkFields.HOLDERS, FieldKind.HOLDERS, "productops.area.bulk.holders")
                        .help("productops.area.bulk.holders-help")
                        .shownWhere(AreaBulkFields.CHANGE, AreaBulkChange.ROLE.id()),
                Field.of(AreaBulkFields.TAGS, FieldKind.TEXT, "productops.area.field.tags")
                        .help("productops.area.bulk.tags-help")
                        .shownWhere(
                                AreaBulkFields.CHANGE, AreaBulkChange.ADD_TAGS.id(), AreaBulkChange.REMOVE_TAGS.id()),
                Field.of(AreaBulkFields.LIFECYCLE, FieldKind.CHOICE, "productops.area.field.lifecycle")
                        .choices(Arrays.stream(Lifecycle.values())
                                .map(each -> Choice.labelled(each.id(), "productops.area.lifecycle." + each.id()))
                                .toList())
                        .shownWhere(AreaBulkFields.CHANGE, AreaBulkChange.LIFECYCLE.id()),
                Field.of(AreaBulkFields.PARENT, FieldKind.AREA, "productops.area.field.parent")
                        .help("productops.area.bulk.parent-help")
                        .shownWhere(AreaBulkFields.CHANGE, AreaBulkChange.PARENT.id()));
    }

    /** What is done with so many areas. */
    static Message title(int count) {
        return count == 1
                ? Message.of("productops.area.bulk.title-one")
                : Message.of("productops.area.bulk.title", count);
    }

    private List<Choice> changes() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.labelled("", "productops.area.bulk.choose").submit(title(count)));
        for (AreaBulkChange change : AreaBulkChange.values()) {
            if (change == AreaBulkChange.RESTORE && !isAnyArchived()) {
                continue;
            }
            choices.add(Choice.labelled(change.id(), "productops.area.bulk.kind." + change.id())
                    .submit(
                            count == 1
                                    ? Message.of("productops.area.bulk.submit-one." + change.id())
                                    : Message.of("productops.area.bulk.submit." + change.id(), count)));
        }
        return choices;
    }

    private boolean isAnyArchived() {
        AreaTree tree = areas.tree();
        return chosen.stream().flatMap(each -> tree.find(each.key()).stream()).anyMatch(Area::archived);
    }

    @Override
    protected FormValues values(BulkResult result) {
        return FormValues.EMPTY;
    }

    @Override
    protected String display(Field field, String value) {
        AreaTree tree = areas.tree();
        return field.kind() == FieldKind.AREA
                ? tree.find(AreaKey.tidy(value)).map(tree::path).orElse(value)
                : value;
    }

    /** What was typed, as a draft. */
    static AreaBulkDraft draft(FormValues typed) {
        return new AreaBulkDraft(
                typed.text(AreaBulkFields.CHANGE),
                typed.text(AreaBulkFields.ROLE),
                BETWEEN_NAMES.splitAsStream(typed.text(AreaBulkFields.HOLDERS)).toList(),
                BETWEEN_TAGS.splitAsStream(typed.text(AreaBulkFields.TAGS)).toList(),
                typed.text(AreaBulkFields.LIFECYCLE),
                typed.text(AreaBulkFields.PARENT));
    }
}
