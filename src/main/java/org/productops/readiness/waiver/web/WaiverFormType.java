package org.productops.readiness.waiver.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.readiness.check.EligibleNames;
import org.productops.readiness.waiver.WaiverFields;
import org.productops.readiness.waiver.WaiverOption;
import org.productops.readiness.waiver.WaiverView;

/** The form in which somebody asks to pass a checklist, or passes it at once. */
final class WaiverFormType extends FormType<WaiverView> {

    static final String HOW = "how";
    static final String AT_ONCE = "pass";

    private final List<WaiverOption> options;

    WaiverFormType(List<WaiverOption> options) {
        super("productops-override", WaiverView.class);
        this.options = options;
    }

    @Override
    protected List<Field> fields(Optional<WaiverView> record) {
        List<Choice> checklists = new ArrayList<>();
        if (options.size() != 1) {
            checklists.add(Choice.labelled("", "productops.waiver.form.choose"));
        }
        options.forEach(option -> checklists.add(Choice.named(String.valueOf(option.checklistId()), option.name())));
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(WaiverFields.CHECKLIST_ID, FieldKind.CHOICE, "productops.waiver.field.checklist")
                .mandatory()
                .choices(checklists));
        fields.add(Field.of(WaiverFields.REASON, FieldKind.LINES, "productops.waiver.field.reason")
                .mandatory()
                .help("productops.waiver.form.reason"));
        fields.add(Field.of(WaiverFields.DAYS, FieldKind.TEXT, "productops.waiver.field.days")
                .help("productops.waiver.form.days"));
        if (options.stream().anyMatch(WaiverOption::mayPass)) {
            fields.add(Field.of(HOW, FieldKind.CHOICE, "productops.waiver.form.how")
                    .choices(List.of(
                            Choice.labelled("", "productops.waiver.form.how-ask")
                                    .submit(Message.of("productops.waiver.form.ask")),
                            Choice.labelled(AT_ONCE, "productops.waiver.form.how-pass")
                                    .submit(Message.of("productops.waiver.form.pass")))));
        }
        return fields;
    }

    @Override
    protected FormValues values(WaiverView view) {
        return FormValues.EMPTY;
    }

    /** Who decides on each of the checklists, and for how long they can be passed. */
    @Override
    protected Map<String, List<Message>> remarks(Optional<WaiverView> record, FormValues values) {
        if (options.isEmpty()) {
            return Map.of(WaiverFields.CHECKLIST_ID, List.of(Message.of("productops.waiver.form.nothing")));
        }
        return Map.of(
                WaiverFields.CHECKLIST_ID,
                options.stream()
                        .map(option -> Message.of(
                                "productops.waiver.form.deciders",
                                option.name(),
                                deciders(option.granters()),
                                option.mostDays()))
                        .toList());
    }

    static String deciders(List<EligibleNames> granters) {
        return granters.stream()
                .map(each -> each.people().isEmpty()
                        ? each.label()
                        : each.label() + ": " + String.join(", ", each.people())
                                + (each.more() > 0 ? " +" + each.more() : ""))
                .reduce((one, other) -> one + "; " + other)
                .orElse("\u2013");
    }
}
