package org.productops.devhost.jira.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;

/** An enabled {@code jql-function} of a plugin. */
final class JqlFunctionModule implements JqlFunctionModuleDescriptor {
    private final ModuleElement module;
    private final JqlFunction function;

    JqlFunctionModule(PluginHandle plugin, ModuleElement module) {
        this.module = module;
        if (getFunctionName().isEmpty()) {
            throw new PluginRefusedException(module.describe() + " needs an <fname>");
        }
        function = plugin.create(module, JqlFunction.class);
        function.init(this);
    }

    @Override
    public String getFunctionName() {
        return module.child("fname").map(ModuleElement::text).orElse("");
    }

    @Override
    public boolean isList() {
        return module.child("list")
                .map(ModuleElement::text)
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    JqlFunction function() {
        return function;
    }
}
