package org.productops.readiness.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The pages on which the post function is configured. */
public final class ChecklistFunctionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {

    private static final String HTML = "checklistHtml";

    private final ItemsRuleForm form;

    @Inject
    public ChecklistFunctionFactory(ItemsRuleForm form) {
        this.form = form;
    }

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
        params.put(HTML, form.form(form.read(Map.of()), true));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put(HTML, form.form(rule(descriptor), ChecklistDemands.isOnCreation(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put(HTML, form.view(rule(descriptor)));
    }

    private ItemsRule rule(AbstractDescriptor descriptor) {
        return form.read(descriptor instanceof FunctionDescriptor function ? function.getArgs() : Map.of());
    }
}
