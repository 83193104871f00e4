package org.productops.devhost.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.productops.devhost.jira.jql.JqlQuery.Clause;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;

/** The JQL functions that plugins bring. */
public final class JqlFunctions implements ModuleHandler {
    private final Map<String, JqlFunctionModule> modules = new ConcurrentHashMap<>();

    /** What {@code jql-function} may say. */
    public static ModuleType moduleType() {
        return ModuleType.named("jql-function")
                .withClass(JqlFunction.class)
                .allow("fname")
                .allow("list");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        JqlFunctionModule enabled = new JqlFunctionModule(plugin, module);
        if (modules.putIfAbsent(key(enabled.getFunctionName()), enabled) != null) {
            throw new PluginRefusedException(
                    module.describe() + ": there is a function " + enabled.getFunctionName() + " already");
        }
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        module.child("fname").ifPresent(name -> modules.remove(key(name.text())));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private JqlFunction find(FunctionOperand operand) {
        JqlFunctionModule module = modules.get(key(operand.getName()));
        if (module == null) {
            throw new JqlException("Unable to find JQL function '" + operand.getDisplayString() + "'.");
        }
        return module.function();
    }

    /** Jira's own function, the only one that the host has; nobody is nobody's assignee. */
    private static boolean isCurrentUser(FunctionOperand operand) {
        return operand.getName().equalsIgnoreCase("currentUser");
    }

    /** Whether a function gives several values. */
    boolean isList(FunctionOperand operand) {
        return !isCurrentUser(operand) && find(operand).isList();
    }

    /**
     * The values of a function.
     *
     * @throws JqlException if there is no such function, or it is against its arguments
     */
    List<QueryLiteral> values(FunctionOperand operand, Clause clause, ApplicationUser user) {
        if (isCurrentUser(operand)) {
            return user == null ? List.of() : List.of(new QueryLiteral(operand, user.getKey()));
        }
        JqlFunction function = find(operand);
        MessageSet messages = function.validate(user, operand, clause);
        if (messages.hasAnyErrors()) {
            throw new JqlException(messages.getErrorMessages());
        }
        return function.getValues(new Context(user, false), operand, clause);
    }

    private record Context(ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}
}
