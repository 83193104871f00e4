package org.productops.devhost.web;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.ModuleTypes;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.plugin.PluginTemplates;

/** The module types {@code web-item}, {@code web-section} and {@code web-panel}. */
final class FragmentModules {
    private static final int DEFAULT_WEIGHT = 1000;

    private final WebFragments fragments;
    private final Locations locations;
    private final PluginTemplates templates;
    private final Conditions conditions;
    private final Function<String, String> texts;

    /** @param texts from an i18n key to the text in the reader's language */
    FragmentModules(
            WebFragments fragments,
            Locations locations,
            PluginTemplates templates,
            Conditions conditions,
            Function<String, String> texts) {
        this.fragments = fragments;
        this.locations = locations;
        this.templates = templates;
        this.conditions = conditions;
        this.texts = texts;
    }

    void register(ModuleTypes types) {
        types.add(
                Conditions.allowIn(labelled("web-item").attributes("section"))
                        .allow("link", "linkId", "absolute")
                        .allow("icon", "width", "height")
                        .allow("icon/link")
                        .allow("tooltip", "key")
                        .allow("styleClass")
                        .allow("param", "name"),
                handler(this::item));
        types.add(Conditions.allowIn(labelled("web-section").attributes("location")), handler(this::section));
        types.add(
                Conditions.allowIn(labelled("web-panel").attributes("location", "class"))
                        .allow("supports-ajax-load"),
                handler(this::panel));
    }

    private static ModuleType labelled(String name) {
        return ModuleType.named(name).attributes("weight").allow("label", "key").allow("label/param", "name");
    }

    private interface Enabling {
        void enable(PluginHandle plugin, ModuleElement module);
    }

    private ModuleHandler handler(Enabling enabling) {
        return new ModuleHandler() {
            @Override
            public void enable(PluginHandle plugin, ModuleElement module) {
                plugin.descriptor().modules().stream()
                        .filter(other -> other.name().equals("web-section"))
                        .forEach(section -> locations.addSection(section.attribute("location"), section.key()));
                enabling.enable(plugin, module);
            }

            @Override
            public void disable(PluginHandle plugin, ModuleElement module) {
                fragments.remove(completeKey(plugin, module));
            }
        };
    }

    private void item(PluginHandle plugin, ModuleElement module) {
        String section = module.attribute("section");
        locations.checkItem(module, section);
        ModuleElement link = module.child("link")
                .orElseThrow(() -> new PluginRefusedException(module.describe() + " needs a <link>"));
        Function<Map<String, Object>, String> path = given(link)
                .<Function<Map<String, Object>, String>>map(name -> context -> String.valueOf(context.get(name)))
                .orElseGet(() -> path(module, link.text()));
        UnaryOperator<Map<String, Object>> context = conditions.context(plugin, module);
        String linkId = link.optional("linkId").orElse(null);
        locations.addItem(section, linkId);
        int weight = weight(module);
        fragments.addItem(new WebFragments.Entry<>(
                section, completeKey(plugin, module), weight, conditions.of(plugin, module), given -> {
                    Map<String, Object> whole = context.apply(given);
                    return new WebItem(module.key(), label(module, whole), path.apply(whole), linkId);
                }));
    }

    /** What a link is that the module's own context provider gives whole; it must be said to be no path of the product. */
    private static Optional<String> given(ModuleElement link) {
        return link.optional("absolute").filter("true"::equals).isPresent() ? variable(link.text()) : Optional.empty();
    }

    private static Optional<String> variable(String text) {
        return text.matches("\\$\\w+") ? Optional.of(text.substring(1)) : Optional.empty();
    }

    private void section(PluginHandle plugin, ModuleElement module) {
        String location = module.attribute("location");
        locations.checkSection(module, location);
        int weight = weight(module);
        fragments.addSection(new WebFragments.Entry<>(
                location,
                completeKey(plugin, module),
                weight,
                conditions.of(plugin, module),
                context -> new WebSection(module.key(), label(module))));
    }

    private void panel(PluginHandle plugin, ModuleElement module) {
        String location = module.attribute("location");
        locations.checkPanel(module, location);
        int weight = weight(module);
        String key = completeKey(plugin, module);
        Predicate<Map<String, Object>> condition = conditions.of(plugin, module);
        UnaryOperator<Map<String, Object>> context = conditions.context(plugin, module);
        Function<Map<String, Object>, String> html = panelHtml(plugin, module);
        fragments.addPanel(new WebFragments.Entry<>(
                location,
                key,
                weight,
                condition,
                given -> new PanelView(key, label(module), html.apply(context.apply(new HashMap<>(given))))));
    }

    private Function<Map<String, Object>, String> panelHtml(PluginHandle plugin, ModuleElement module) {
        if (module.optional("class").isPresent()) {
            WebPanel panel = plugin.create(module, WebPanel.class);
            return panel::getHtml;
        }
        ModuleElement view = module.children("resource").stream()
                .filter(resource -> resource.attribute("name").equals("view"))
                .filter(resource -> resource.attribute("type").equals("velocity"))
                .findFirst()
                .orElseThrow(() -> new PluginRefusedException(
                        module.describe() + " needs a class, or a velocity resource of the name 'view'"));
        return templates.template(plugin, view.attribute("location"));
    }

    /** The link's variables are those that the product documents for links; there is no Velocity behind them. */
    private Function<Map<String, Object>, String> path(ModuleElement module, String link) {
        Map<String, Function<Map<String, Object>, String>> known = fragments.linkVariables();
        List<String> longestFirst = known.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String rest = link;
        for (String expression : longestFirst) {
            rest = rest.replace(expression, "");
        }
        if (rest.contains("$")) {
            throw new PluginRefusedException(module.describe() + ": the product does not know the variable in the link "
                    + link + "; it knows " + String.join(", ", longestFirst));
        }
        return context -> {
            String filled = link;
            for (String expression : longestFirst) {
                if (filled.contains(expression)) {
                    String value = known.get(expression).apply(context);
                    filled = filled.replace(expression, URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
            return filled;
        };
    }

    /** With what the descriptor puts into the text: a variable of the context each. */
    private String label(ModuleElement module, Map<String, Object> context) {
        List<ModuleElement> params =
                module.child("label").map(label -> label.children("param")).orElse(List.of());
        if (params.isEmpty()) {
            return label(module);
        }
        Object[] arguments = params.stream()
                .map(param -> variable(param.text())
                        .map(name -> (Object) String.valueOf(context.get(name)))
                        .orElseThrow(() -> new PluginRefusedException(
                                module.describe() + ": " + param.text() + " is no variable of the context")))
                .toArray();
        return new MessageFormat(label(module)).format(arguments);
    }

    private String label(ModuleElement module) {
        return module.child("label")
                .map(label -> label.optional("key").map(texts).orElseGet(label::text))
                .orElse("");
    }

    private static int weight(ModuleElement module) {
        try {
            return module.optional("weight").map(Integer::parseInt).orElse(DEFAULT_WEIGHT);
        } catch (NumberFormatException e) {
            throw new PluginRefusedException(module.describe() + ": the weight must be a whole number", e);
        }
    }

    private static String completeKey(PluginHandle plugin, ModuleElement module) {
        return plugin.key() + ":" + module.key();
    }
}
