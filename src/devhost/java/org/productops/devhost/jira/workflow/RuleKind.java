package org.productops.devhost.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.devhost.plugin.ModuleType;

/** What plugins can bring to the transitions of workflows. */
@SuppressWarnings("unchecked") // the workflow engine is older than generics
public enum RuleKind {
    VALIDATOR("Validator", WorkflowPluginValidatorFactory.class, Validator.class) {
        @Override
        AbstractDescriptor create() {
            ValidatorDescriptor validator = new ValidatorDescriptor();
            validator.setType("class");
            return validator;
        }

        @Override
        List<Object> all(ActionDescriptor action) {
            return action.getValidators();
        }

        @Override
        Map<String, String> arguments(AbstractDescriptor rule) {
            return ((ValidatorDescriptor) rule).getArgs();
        }
    },
    CONDITION("Condition", WorkflowPluginConditionFactory.class, Condition.class) {
        @Override
        AbstractDescriptor create() {
            ConditionDescriptor condition = new ConditionDescriptor();
            condition.setType("class");
            return condition;
        }

        @Override
        List<Object> all(ActionDescriptor action) {
            RestrictionDescriptor restriction = action.getRestriction();
            if (restriction == null) {
                return List.of();
            }
            List<Object> groups = restriction.getConditions();
            return groups.isEmpty() ? List.of() : ((ConditionsDescriptor) groups.get(0)).getConditions();
        }

        @Override
        void add(ActionDescriptor action, AbstractDescriptor rule) {
            if (action.getRestriction() == null) {
                ConditionsDescriptor all = new ConditionsDescriptor();
                all.setType("AND");
                RestrictionDescriptor restriction = new RestrictionDescriptor();
                restriction.getConditions().add(all);
                action.setRestriction(restriction);
            }
            all(action).add(rule);
        }

        @Override
        void remove(ActionDescriptor action, AbstractDescriptor rule) {
            all(action).remove(rule);
            if (all(action).isEmpty()) {
                action.setRestriction(null);
            }
        }

        @Override
        Map<String, String> arguments(AbstractDescriptor rule) {
            return ((ConditionDescriptor) rule).getArgs();
        }
    },
    FUNCTION("PostFunction", WorkflowPluginFunctionFactory.class, FunctionProvider.class) {
        @Override
        AbstractDescriptor create() {
            FunctionDescriptor function = new FunctionDescriptor();
            function.setType("class");
            return function;
        }

        @Override
        List<Object> all(ActionDescriptor action) {
            return action.getUnconditionalResult().getPostFunctions();
        }

        @Override
        Map<String, String> arguments(AbstractDescriptor rule) {
            return ((FunctionDescriptor) rule).getArgs();
        }
    };

    private final String pages;
    private final Class<? extends WorkflowPluginFactory> factory;
    private final Class<?> type;

    RuleKind(String pages, Class<? extends WorkflowPluginFactory> factory, Class<?> type) {
        this.pages = pages;
        this.factory = factory;
        this.type = type;
    }

    /** How the addresses of pages about it call it. */
    public String pages() {
        return pages;
    }

    /** How elements of pages, and of descriptors, call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the module's class must be. */
    Class<? extends WorkflowPluginFactory> factory() {
        return factory;
    }

    /** What the class must be that workflows keep. */
    Class<?> type() {
        return type;
    }

    /** What its modules may say. */
    ModuleType moduleType() {
        ModuleType module =
                ModuleType.named("workflow-" + word()).withClass(factory).allow(word() + "-class");
        return this == FUNCTION ? module.allow("orderable").allow("unique").allow("deletable") : module;
    }

    /** One without arguments. */
    abstract AbstractDescriptor create();

    /** All of a transition, in their order. */
    abstract List<Object> all(ActionDescriptor action);

    /** Adds one to a transition, as the last. */
    void add(ActionDescriptor action, AbstractDescriptor rule) {
        rule.setParent(action);
        all(action).add(rule);
    }

    /** Takes one from a transition. */
    void remove(ActionDescriptor action, AbstractDescriptor rule) {
        all(action).remove(rule);
    }

    /** The arguments of one, to be changed. */
    abstract Map<String, String> arguments(AbstractDescriptor rule);
}
