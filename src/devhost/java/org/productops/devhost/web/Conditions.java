package org.productops.devhost.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;

/** Reads {@code condition}, {@code conditions} and {@code context-provider} of a web fragment. */
final class Conditions {

    private final ProductObjects objects;

    Conditions(ProductObjects objects) {
        this.objects = objects;
    }

    static ModuleType allowIn(ModuleType type) {
        for (String path : List.of("", "conditions/", "conditions/conditions/", "conditions/conditions/conditions/")) {
            if (!path.isEmpty()) {
                type.allow(path.substring(0, path.length() - 1), "type");
            }
            type.allow(path + "condition", "class", "invert");
            type.allow(path + "condition/param", "name", "value");
        }
        return type.allow("context-provider", "class").allow("context-provider/param", "name", "value");
    }

    /** All conditions of the fragment; they are made now, so that a bad one keeps the plugin from starting. */
    Predicate<Map<String, Object>> of(PluginHandle plugin, ModuleElement module) {
        return group(plugin, module, true);
    }

    private Predicate<Map<String, Object>> group(PluginHandle plugin, ModuleElement group, boolean all) {
        List<Predicate<Map<String, Object>>> parts = group.children().stream()
                .filter(child ->
                        child.name().equals("condition") || child.name().equals("conditions"))
                .map(child ->
                        child.name().equals("condition") ? single(plugin, child) : group(plugin, child, isAnd(child)))
                .toList();
        return context -> all
                ? parts.stream().allMatch(part -> part.test(context))
                : parts.stream().anyMatch(part -> part.test(context));
    }

    private static boolean isAnd(ModuleElement conditions) {
        return switch (conditions.optional("type").orElse("AND").toUpperCase(java.util.Locale.ROOT)) {
            case "AND" -> true;
            case "OR" -> false;
            default ->
                throw new PluginRefusedException(
                        "<conditions> has the type '" + conditions.attribute("type") + "'; it may be AND or OR");
        };
    }

    private Predicate<Map<String, Object>> single(PluginHandle plugin, ModuleElement element) {
        Condition condition = objects.create(plugin, element, Condition.class);
        init(element, () -> condition.init(element.params()));
        boolean invert = element.optional("invert").map(Boolean::parseBoolean).orElse(false);
        return context -> condition.shouldDisplay(context) != invert;
    }

    /** What the fragment's context providers add to the context of the place. */
    UnaryOperator<Map<String, Object>> context(PluginHandle plugin, ModuleElement module) {
        if (module.child("context-provider").isEmpty()) {
            return context -> context;
        }
        ModuleElement element = module.child("context-provider").get();
        ContextProvider provider = objects.create(plugin, element, ContextProvider.class);
        init(element, () -> provider.init(element.params()));
        return context -> {
            Map<String, Object> more = new HashMap<>(context);
            more.putAll(provider.getContextMap(new HashMap<>(context)));
            return more;
        };
    }

    private interface Initialisation {
        void run() throws PluginParseException;
    }

    private static void init(ModuleElement element, Initialisation initialisation) {
        try {
            initialisation.run();
        } catch (PluginParseException e) {
            throw new PluginRefusedException(element.describe() + ": " + e.getMessage(), e);
        }
    }
}
