package org.productops.devhost.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;

/**
 * The module type {@code velocity-allowlist}. A plugin may list methods of its own classes only, and those that it lists
 * must be there.
 */
final class AllowlistModules implements ModuleHandler {
    private static final Pattern ENTRY = Pattern.compile("([\\w.$]+)#(\\w+)\\(([^()]*)\\)");

    private final MethodAllowlist allowlist;

    AllowlistModules(MethodAllowlist allowlist) {
        this.allowlist = allowlist;
    }

    static ModuleType type() {
        return ModuleType.named("velocity-allowlist").allow("method");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        entries(plugin, module).forEach(allowlist::allow);
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        entries(plugin, module).forEach(allowlist::forget);
    }

    private static List<String> entries(PluginHandle plugin, ModuleElement module) {
        return module.children("method").stream()
                .map(method -> entry(plugin, module, method.text()))
                .toList();
    }

    private static String entry(PluginHandle plugin, ModuleElement module, String text) {
        Matcher matcher = ENTRY.matcher(text);
        if (!matcher.matches()) {
            throw new PluginRefusedException(
                    module.describe() + ": a method is written as class#name(types), not as " + text);
        }
        if (!plugin.classNames().contains(matcher.group(1))) {
            throw new PluginRefusedException(
                    module.describe() + ": a plugin may list methods of its own classes only, not " + text);
        }
        // Jira's examples separate types by commas, Confluence's log by blanks.
        String types = Arrays.stream(matcher.group(3).split("[,\\s]+"))
                .filter(type -> !type.isEmpty())
                .collect(Collectors.joining(" "));
        String entry = matcher.group(1) + "#" + matcher.group(2) + "(" + types + ")";
        Class<?> type = plugin.load(matcher.group(1));
        for (Method method : type.getMethods()) {
            if (MethodAllowlist.entry(type, method).equals(entry)) {
                return entry;
            }
        }
        throw new PluginRefusedException(module.describe() + ": there is no public method " + text);
    }
}
