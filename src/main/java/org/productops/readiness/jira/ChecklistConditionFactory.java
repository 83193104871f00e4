package org.productops.readiness.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import jakarta.inject.Inject;
import java.util.Map;
import org.productops.common.error.Message;

/** The pages on which the condition is configured. They say that people miss what is hidden, and what is better. */
public final class ChecklistConditionFactory extends DoorFactory implements WorkflowPluginConditionFactory {

    @Inject
    public ChecklistConditionFactory(DoorForm form) {
        super(form, new DoorForm.Kind(Message.of("productops.readiness.condition.help"), false));
    }

    @Override
    Map<?, ?> arguments(AbstractDescriptor descriptor) {
        return descriptor instanceof ConditionDescriptor condition ? condition.getArgs() : Map.of();
    }
}
