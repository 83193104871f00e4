package org.productops.readiness.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.inject.Inject;
import java.util.Map;
import org.productops.common.error.Message;

/** The pages on which the validator is configured. */
public final class ChecklistValidatorFactory extends DoorFactory implements WorkflowPluginValidatorFactory {

    @Inject
    public ChecklistValidatorFactory(DoorForm form) {
        super(form, new DoorForm.Kind(Message.of("productops.readiness.validator.help"), true));
    }

    @Override
    Map<?, ?> arguments(AbstractDescriptor descriptor) {
        return descriptor instanceof ValidatorDescriptor validator ? validator.getArgs() : Map.of();
    }
}
