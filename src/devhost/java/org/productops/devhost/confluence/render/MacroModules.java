package org.productops.devhost.confluence.render;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;

/** The module type {@code xhtml-macro}. */
public final class MacroModules implements ModuleHandler {
    private static final Set<String> PARAMETER_TYPES = Set.of(
            "string",
            "boolean",
            "enum",
            "int",
            "date",
            "url",
            "color",
            "percentage",
            "username",
            "group",
            "spacekey",
            "confluence-content",
            "attachment",
            "full_attachment",
            "label",
            "cql",
            "relativedate");
    private static final Set<String> CATEGORIES = Set.of(
            "formatting",
            "confluence-content",
            "media",
            "visuals",
            "navigation",
            "external-content",
            "communication",
            "reporting",
            "admin",
            "development",
            "hidden-macros");

    private final Map<String, MacroModule> macros = new ConcurrentSkipListMap<>();

    /** What may stand in the descriptor. */
    public static ModuleType type() {
        return ModuleType.named("xhtml-macro")
                .withClass(Macro.class)
                .attributes("icon", "documentation-url")
                .allow("category", "name")
                .allow("device-type")
                .allow("parameters/parameter", "name", "type", "required", "multiple", "default")
                .allow("parameters/parameter/option", "key", "value")
                .allow("parameters/parameter/alias", "name")
                .allow("parameters/parameter/value", "name");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        String name = module.attribute("name");
        if (!name.matches("[a-z0-9-]+")) {
            throw new PluginRefusedException(module.describe() + ": a macro's name consists of a-z, 0-9 and hyphens");
        }
        module.children("category").forEach(category -> check(module, category.attribute("name"), CATEGORIES));
        List<ModuleElement> parameters = module.child("parameters")
                .map(element -> element.children("parameter"))
                .orElse(List.of());
        parameters.forEach(parameter -> check(module, parameter.attribute("type"), PARAMETER_TYPES));
        MacroModule macro = new MacroModule(
                plugin.key(),
                name,
                module.optional("icon").orElse(""),
                parameters.stream()
                        .map(parameter -> parameter.attribute("name"))
                        .toList(),
                plugin.create(module, Macro.class));
        if (macros.putIfAbsent(name, macro) != null) {
            throw new PluginRefusedException(module.describe() + ": there is a macro " + name + " already");
        }
    }

    private static void check(ModuleElement module, String value, Set<String> known) {
        if (!known.contains(value)) {
            throw new PluginRefusedException(module.describe() + ": the product does not know '" + value
                    + "'; it knows " + known.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        macros.remove(module.attribute("name"));
    }

    /** The macro of this name. */
    public Optional<MacroModule> find(String name) {
        return Optional.ofNullable(macros.get(name));
    }

    /** All macros, by name. */
    public List<MacroModule> all() {
        return List.copyOf(macros.values());
    }

    /** The i18n keys without which the macro browser would show raw keys. */
    public List<String> textKeys() {
        return macros.values().stream()
                .flatMap(macro -> Stream.concat(
                        Stream.of(macro.labelKey(), macro.descriptionKey()),
                        macro.parameters().stream().map(macro::parameterKey)))
                .toList();
    }
}
