package org.productops.readiness.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;

/**
 * The pages on which the validator is configured. What they show is made here; Jira's own template only puts it in its
 * place. Workflows keep the arguments that this class makes.
 */
public final class ChecklistValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {

    private static final Template<View> VIEW = new Template<>("readiness/validator-view.vm", View.class);
    private static final Template<FormView> FORM = new Template<>("readiness/validator-form.vm", FormView.class);

    private final ChecklistLibrary library;
    private final Templates templates;

    @Inject
    public ChecklistValidatorFactory(ChecklistLibrary library, Templates templates) {
        this.library = library;
        this.templates = templates;
    }

    /** What was chosen: the checklist's number, and its name while it is there or the one that it had. */
    record View(Optional<Long> id, Optional<String> name, Optional<String> deletedName) {}

    /** What there is to choose; {@code gone} if what was chosen is not among it. */
    record FormView(List<ChoiceView> choices, boolean gone) {}

    record ChoiceView(long id, String name, boolean chosen) {}

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of(ValidatorArguments.CHECKLIST, sent(formParams));
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        params.put("checklistHtml", form(OptionalLong.empty()));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put("checklistHtml", form(chosen(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        Checklists checklists = library.checklists();
        OptionalLong chosen = chosen(descriptor);
        Optional<Long> id = chosen.isPresent() ? Optional.of(chosen.getAsLong()) : Optional.empty();
        params.put(
                "checklistHtml",
                templates.render(
                        VIEW,
                        new View(
                                id,
                                id.flatMap(checklists::find).map(Checklist::name),
                                id.flatMap(checklists::nameOfDeleted))));
    }

    private String form(OptionalLong chosen) {
        Checklists checklists = library.checklists();
        List<ChoiceView> choices = checklists.all().stream()
                .map(checklist -> new ChoiceView(
                        checklist.id(), checklist.name(), chosen.isPresent() && chosen.getAsLong() == checklist.id()))
                .toList();
        boolean gone = chosen.isPresent() && checklists.find(chosen.getAsLong()).isEmpty();
        return templates.render(FORM, new FormView(choices, gone));
    }

    /** What the form sent, if it is the id of a checklist; else nothing, and the validator will say so. */
    private String sent(Map<String, Object> formParams) {
        if (!formParams.containsKey(ValidatorArguments.CHECKLIST)) {
            return "";
        }
        Map<String, String> arguments =
                Map.of(ValidatorArguments.CHECKLIST, extractSingleParam(formParams, ValidatorArguments.CHECKLIST));
        OptionalLong id = ValidatorArguments.checklistId(arguments);
        return id.isPresent() && library.checklists().find(id.getAsLong()).isPresent()
                ? String.valueOf(id.getAsLong())
                : "";
    }

    private static OptionalLong chosen(AbstractDescriptor descriptor) {
        return descriptor instanceof ValidatorDescriptor validator
                ? ValidatorArguments.checklistId(validator.getArgs())
                : OptionalLong.empty();
    }
}
