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
import org.productops.common.error.Message;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.checklist.ChecklistsOnCreation;

/**
 * The pages on which the validator is configured. What they show is made here; Jira's own template only puts it in its
 * place. Workflows keep the arguments that this class makes.
 */
public final class ChecklistValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {

    private static final Template<View> VIEW = new Template<>("readiness/validator-view.vm", View.class);
    private static final Template<FormView> FORM = new Template<>("readiness/validator-form.vm", FormView.class);

    private final ChecklistLibrary library;
    private final ChecklistsOnCreation onCreation;
    private final Templates templates;

    @Inject
    public ChecklistValidatorFactory(ChecklistLibrary library, ChecklistsOnCreation onCreation, Templates templates) {
        this.library = library;
        this.onCreation = onCreation;
        this.templates = templates;
    }

    /**
     * What was chosen: the checklist's number, its name while it is there or the one that it had, and what is not asked
     * there.
     */
    record View(Optional<Long> id, Optional<String> name, Optional<String> deletedName, Optional<Message> notAsked) {}

    /**
     * What there is to choose; {@code gone} if what was chosen is not among it.
     *
     * @param creates whether it may be a transition that creates issues
     * @param notAsked what is not asked there of what is chosen now
     */
    record FormView(List<ChoiceView> choices, boolean gone, boolean creates, Optional<Message> notAsked) {}

    record ChoiceView(long id, String name, boolean chosen) {}

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of(ValidatorArguments.CHECKLIST, sent(formParams));
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        // Jira does not say yet where it will stand.
        params.put("checklistHtml", form(OptionalLong.empty(), true));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put("checklistHtml", form(chosen(descriptor), ChecklistDemands.isOnCreation(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        Checklists checklists = library.checklists();
        OptionalLong chosen = chosen(descriptor);
        Optional<Long> id = chosen.isPresent() ? Optional.of(chosen.getAsLong()) : Optional.empty();
        Optional<Checklist> checklist = id.flatMap(checklists::find);
        params.put(
                "checklistHtml",
                templates.render(
                        VIEW,
                        new View(
                                id,
                                checklist.map(Checklist::name),
                                id.flatMap(checklists::nameOfDeleted),
                                checklist
                                        .filter(any -> ChecklistDemands.isOnCreation(descriptor))
                                        .flatMap(onCreation::left))));
    }

    private String form(OptionalLong chosen, boolean creates) {
        Checklists checklists = library.checklists();
        List<ChoiceView> choices = checklists.all().stream()
                .map(checklist -> new ChoiceView(
                        checklist.id(), checklist.name(), chosen.isPresent() && chosen.getAsLong() == checklist.id()))
                .toList();
        Optional<Checklist> checklist = chosen.isPresent() ? checklists.find(chosen.getAsLong()) : Optional.empty();
        return templates.render(
                FORM,
                new FormView(
                        choices,
                        chosen.isPresent() && checklist.isEmpty(),
                        creates,
                        checklist.filter(any -> creates).flatMap(onCreation::left)));
    }

    /**
     * What the form sent, if it is the id of a checklist, even of one that was deleted while the form was open: its name
     * then tells what is missing. Else nothing. Either is refused by the validator, with what to do about it.
     */
    private String sent(Map<String, Object> formParams) {
        if (!formParams.containsKey(ValidatorArguments.CHECKLIST)) {
            return "";
        }
        Map<String, String> arguments =
                Map.of(ValidatorArguments.CHECKLIST, extractSingleParam(formParams, ValidatorArguments.CHECKLIST));
        OptionalLong id = ValidatorArguments.checklistId(arguments);
        return id.isPresent() && wasEverThere(id.getAsLong()) ? String.valueOf(id.getAsLong()) : "";
    }

    private boolean wasEverThere(long id) {
        Checklists checklists = library.checklists();
        return checklists.find(id).isPresent() || checklists.nameOfDeleted(id).isPresent();
    }

    private static OptionalLong chosen(AbstractDescriptor descriptor) {
        return descriptor instanceof ValidatorDescriptor validator
                ? ValidatorArguments.checklistId(validator.getArgs())
                : OptionalLong.empty();
    }
}
