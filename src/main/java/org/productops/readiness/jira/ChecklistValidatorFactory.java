package org.productops.readiness.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.productops.common.web.Templates;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistLibrary;
import org.productops.readiness.Checklists;

/**
 * The pages on which the validator is configured. What they show is made here; Jira's own template only puts it in its
 * place. Workflows keep the arguments that this class makes.
 */
public final class ChecklistValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {

    private final Checklists checklists;
    private final Templates templates;
    private final ApplicationProperties application;

    @Inject
    public ChecklistValidatorFactory(
            Checklists checklists, Templates templates, @ComponentImport ApplicationProperties application) {
        this.checklists = checklists;
        this.templates = templates;
        this.application = application;
    }

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
        OptionalLong id = chosen(descriptor);
        ChecklistLibrary library = checklists.library();
        Map<String, Object> context = new HashMap<>();
        context.put("chosen", id.isPresent());
        context.put("id", id.isPresent() ? String.valueOf(id.getAsLong()) : "");
        if (id.isPresent()) {
            library.find(id.getAsLong()).ifPresent(checklist -> context.put("name", checklist.name()));
            library.nameOfDeleted(id.getAsLong()).ifPresent(name -> context.put("deletedName", name));
        }
        params.put("checklistHtml", templates.render("readiness/validator-view.vm", context));
    }

    private String form(OptionalLong chosen) {
        ChecklistLibrary library = checklists.library();
        List<Map<String, Object>> choices = library.all().stream()
                .map(checklist -> choice(checklist, chosen))
                .toList();
        boolean gone = chosen.isPresent() && library.find(chosen.getAsLong()).isEmpty();
        return templates.render(
                "readiness/validator-form.vm",
                Map.of(
                        "choices", choices,
                        "gone", gone,
                        "page", application.getBaseUrl(UrlMode.RELATIVE) + "/plugins/servlet/productops/checklists"));
    }

    private static Map<String, Object> choice(Checklist checklist, OptionalLong chosen) {
        return Map.of(
                "id", String.valueOf(checklist.id()),
                "name", checklist.name(),
                "chosen", chosen.isPresent() && chosen.getAsLong() == checklist.id());
    }

    /** What the form sent, if it is the id of a checklist; else nothing, and the validator will say so. */
    private String sent(Map<String, Object> formParams) {
        if (!formParams.containsKey(ValidatorArguments.CHECKLIST)) {
            return "";
        }
        Map<String, String> arguments =
                Map.of(ValidatorArguments.CHECKLIST, extractSingleParam(formParams, ValidatorArguments.CHECKLIST));
        OptionalLong id = ValidatorArguments.checklistId(arguments);
        return id.isPresent() && checklists.library().find(id.getAsLong()).isPresent()
                ? String.valueOf(id.getAsLong())
                : "";
    }

    private static OptionalLong chosen(AbstractDescriptor descriptor) {
        return descriptor instanceof ValidatorDescriptor validator
                ? ValidatorArguments.checklistId(validator.getArgs())
                : OptionalLong.empty();
    }
}
