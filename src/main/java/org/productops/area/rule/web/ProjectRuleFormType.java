package org.productops.area.rule.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.rule.Filling;
import org.productops.area.rule.IssueTypeName;
import org.productops.area.rule.ProjectRule;
import org.productops.area.rule.ProjectRuleDraft;
import org.productops.area.rule.ProjectRuleFields;
import org.productops.area.rule.ProjectRuleView;
import org.productops.area.rule.RequiredFor;
import org.productops.area.rule.SubTasks;
import org.productops.common.error.Message;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;

/** The form of one project's rule: it has a box for each issue type of the project. */
final class ProjectRuleFormType extends FormType<ProjectRule> {

    private static final String TYPE = "type-";

    private final ProjectRuleView view;
    private final List<IssueTypeName> types;

    ProjectRuleFormType(ProjectRuleView view, List<IssueTypeName> choices) {
        super("productops-rule", ProjectRule.class);
        this.view = view;
        this.types = new ArrayList<>(choices);
        view.types().stream().filter(type -> !choices.contains(type)).forEach(types::add);
    }

    @Override
    protected List<Field> fields(Optional<ProjectRule> record) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(ProjectRuleFields.FILLING, FieldKind.CHOICE, "productops.rule.filling")
                .help("productops.rule.filling-help")
                .choices(Arrays.stream(Filling.values())
                        .map(each -> Choice.labelled(each.id(), "productops.rule.filling." + each.id()))
                        .toList()));
        fields.add(Field.of(ProjectRuleFields.AREA, FieldKind.AREA, "productops.rule.area")
                .shownWhere(ProjectRuleFields.FILLING, Filling.FIXED.id()));
        fields.add(Field.of(ProjectRuleFields.REQUIRED, FieldKind.CHOICE, "productops.rule.required")
                .help("productops.rule.required-help")
                .choices(Arrays.stream(RequiredFor.values())
                        .map(each -> Choice.labelled(each.id(), "productops.rule.required-for." + each.id()))
                        .toList()));
        types.forEach(type ->
                fields.add(Field.of(name(type), FieldKind.CHECK, Message.of("productops.rule.type", type.name()))
                        .shownWhere(ProjectRuleFields.REQUIRED, RequiredFor.SOME.id())));
        fields.add(Field.of(ProjectRuleFields.SUB_TASKS, FieldKind.CHOICE, "productops.rule.sub-tasks")
                .help("productops.rule.sub-tasks-help")
                .choices(Arrays.stream(SubTasks.values())
                        .map(each -> Choice.labelled(each.id(), "productops.rule.sub-tasks." + each.id()))
                        .toList()));
        return fields;
    }

    private static String name(IssueTypeName type) {
        return TYPE + type.id();
    }

    @Override
    protected FormValues values(ProjectRule rule) {
        FormValues values = FormValues.EMPTY
                .with(ProjectRuleFields.FILLING, rule.filling().id())
                .with(ProjectRuleFields.AREA, rule.areaKey().orElse(""))
                .with(ProjectRuleFields.REQUIRED, rule.required().id())
                .with(ProjectRuleFields.SUB_TASKS, rule.subTasks().id());
        for (IssueTypeName type : types) {
            values = values.with(name(type), rule.typeIds().contains(type.id()));
        }
        return values;
    }

    /** Why the rule does not do what it says, where people decide about that. */
    @Override
    protected Map<String, List<Message>> remarks(Optional<ProjectRule> record, FormValues values) {
        return view.notes().isEmpty() ? Map.of() : Map.of(ProjectRuleFields.REQUIRED, view.notes());
    }

    @Override
    protected String display(Field field, String value) {
        boolean isOwn =
                view.rule().flatMap(ProjectRule::areaKey).filter(value::equals).isPresent();
        return isOwn && field.name().equals(ProjectRuleFields.AREA)
                ? view.area().orElse(value)
                : value;
    }

    /** What was typed, as a draft, without what the form hides because it does not count. */
    ProjectRuleDraft draft(FormValues typed) {
        String filling = typed.text(ProjectRuleFields.FILLING);
        String required = typed.text(ProjectRuleFields.REQUIRED);
        return new ProjectRuleDraft(
                filling,
                filling.equals(Filling.FIXED.id()) ? typed.text(ProjectRuleFields.AREA) : "",
                required,
                types.stream()
                        .filter(type -> required.equals(RequiredFor.SOME.id()) && typed.checked(name(type)))
                        .map(IssueTypeName::id)
                        .toList(),
                typed.text(ProjectRuleFields.SUB_TASKS));
    }
}
