package org.productops.readiness.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.productops.readiness.issue.Strictness;

/**
 * The pages on which a door is configured. What they show is made by us; Jira's own template only puts it in its place.
 * Workflows keep the arguments that come of it.
 */
abstract class DoorFactory extends AbstractWorkflowPluginFactory {

    private static final Door NEW = new Door(Door.Which.NONE, 0, "", Strictness.USUAL);

    private final DoorForm form;
    private final DoorForm.Kind kind;

    DoorFactory(DoorForm form, DoorForm.Kind kind) {
        this.form = form;
        this.kind = kind;
    }

    /** The arguments of a descriptor of this kind; none if it is of another. */
    abstract Map<?, ?> arguments(AbstractDescriptor descriptor);

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        Map<String, String> sent = new HashMap<>();
        formParams.keySet().stream()
                .filter(name -> formParams.get(name) instanceof String[] values && values.length > 0)
                .forEach(name -> sent.put(name, extractSingleParam(formParams, name)));
        return form.arguments(sent);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        // Jira does not say yet where it will stand.
        params.put("checklistHtml", form.form(kind, NEW, kind.withTrial()));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put(
                "checklistHtml",
                form.form(kind, form.read(arguments(descriptor)), ChecklistDemands.isOnCreation(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put(
                "checklistHtml",
                form.view(
                        kind,
                        form.read(arguments(descriptor)),
                        ChecklistDemands.transition(descriptor)
                                .map(ActionDescriptor::getName)
                                .orElse(""),
                        ChecklistDemands.isOnCreation(descriptor)));
    }
}
