package org.productops.area.rule.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.AreaAddress;
import org.productops.area.rule.ProjectRule;
import org.productops.area.rule.ProjectRuleFields;
import org.productops.area.rule.ProjectRuleService;
import org.productops.area.rule.ProjectRuleView;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;

/** The page on which the rule of a project is made and changed. */
final class ProjectRuleFormPage extends FormPage<ProjectRule> {

    private final ProjectRuleService rules;
    private final ProjectRuleView view;
    private final ProjectRuleFormType type;

    private ProjectRuleFormPage(
            FormRenderer renderer, ProjectRuleService rules, ProjectRuleView view, ProjectRuleFormType type) {
        super(renderer, type);
        this.rules = rules;
        this.view = view;
        this.type = type;
    }

    /** The page for somebody who may change the rule. */
    static ProjectRuleFormPage of(FormRenderer renderer, ProjectRuleService rules, long projectId) {
        ProjectRuleView view = rules.getToEdit(projectId);
        return new ProjectRuleFormPage(
                renderer, rules, view, new ProjectRuleFormType(view, rules.typeChoices(projectId)));
    }

    @Override
    protected Optional<ProjectRule> open(PageRequest request) {
        return view.rule();
    }

    @Override
    protected FormHead head(PageRequest request, Optional<ProjectRule> record) {
        RuleListState state = RuleListState.of(request);
        String list = state.list().toString();
        return new FormHead(
                Message.of("productops.rule.form.title", view.project().name()),
                Optional.empty(),
                List.of(Crumb.labelled("productops.rule.title", list)),
                state.on(AreaAddress.RULES + "/" + view.project().id()).toString(),
                Optional.of(list),
                Optional.empty());
    }

    @Override
    protected Optional<Message> deletedMeanwhile() {
        return Optional.of(Message.of("productops.rule.form.removed-meanwhile"));
    }

    @Override
    protected ProjectRule save(PageRequest request, FormValues typed, long version) {
        try {
            return rules.save(view.project().id(), version, type.draft(typed));
        } catch (InvalidException e) {
            throw new InvalidException(atRequired(e.errors()));
        }
    }

    /** The form has a field for each type, and what is wrong with all of them is wrong with the choice above them. */
    private FieldErrors atRequired(FieldErrors errors) {
        FieldErrors.Collector moved = FieldErrors.collect();
        errors.general().forEach(moved::general);
        errors.fields()
                .forEach((field, error) ->
                        moved.at(field.equals(ProjectRuleFields.TYPES) ? ProjectRuleFields.REQUIRED : field, error));
        return moved.build();
    }

    @Override
    protected String afterwards(PageRequest request, ProjectRule saved) {
        return RuleListState.of(request).list().done(ProjectRulesPage.SAVED) + "#productops-rule-of-"
                + saved.projectId();
    }
}
