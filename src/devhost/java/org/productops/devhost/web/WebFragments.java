package org.productops.devhost.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The links, groups and panels that the product and its plugins add to pages.
 *
 * <p>The context of a page is what the product documents for the place, such as {@code issue} and {@code project};
 * {@code user} and {@code request} are for the caller to add where the product has them.
 */
public final class WebFragments {
    private static final Logger LOG = LoggerFactory.getLogger(WebFragments.class);

    /** A fragment in waiting: what it needs is made when the plugin's beans are there. */
    record Entry<T>(
            String place,
            String completeKey,
            int weight,
            Predicate<Map<String, Object>> condition,
            Function<Map<String, Object>, T> view) {}

    private final List<Entry<WebItem>> items = new CopyOnWriteArrayList<>();
    private final List<Entry<WebSection>> sections = new CopyOnWriteArrayList<>();
    private final List<Entry<PanelView>> panels = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Map<String, Object>, String>> linkVariables = new LinkedHashMap<>();
    private final List<Supplier<Map<String, Object>>> everywhere = new CopyOnWriteArrayList<>();

    /** Adds a link of the product itself. */
    public WebFragments hostItem(String section, String key, String label, String path, int weight) {
        WebItem item = new WebItem(key, label, path, key);
        items.add(new Entry<>(section, "host:" + key, weight, context -> true, context -> item));
        return this;
    }

    /** Adds a group of the product itself. */
    public WebFragments hostSection(String location, String key, String label, int weight) {
        WebSection section = new WebSection(key, label);
        sections.add(new Entry<>(location, "host:" + key, weight, context -> true, context -> section));
        return this;
    }

    /**
     * Lets links of plugins name a variable.
     *
     * @param expression as it stands in the descriptor, such as {@code $issue.key}
     * @param value from the context of the place to the text, which is encoded for an address
     */
    public WebFragments linkVariable(String expression, Function<Map<String, Object>, String> value) {
        linkVariables.put(expression, value);
        return this;
    }

    /** Adds what the product gives to the fragments of every place, such as {@code user}. */
    public WebFragments everywhere(Supplier<Map<String, Object>> context) {
        everywhere.add(context);
        return this;
    }

    /** The links of a section that this reader sees here, lightest first. */
    public List<WebItem> items(String section, Map<String, Object> context) {
        return visible(items, section, context);
    }

    /** The groups of these locations with their links; a group without links is left out. */
    public List<LinkGroup> groups(List<String> locations) {
        return locations.stream()
                .flatMap(location -> visible(sections, location, Map.of()).stream()
                        .map(section ->
                                new LinkGroup(section.label(), items(location + "/" + section.key(), Map.of()))))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** The panels of a location, with their HTML. */
    public List<PanelView> panels(String location, Map<String, Object> context) {
        return visible(panels, location, context);
    }

    private <T> List<T> visible(List<Entry<T>> entries, String place, Map<String, Object> given) {
        Map<String, Object> context = new HashMap<>();
        everywhere.forEach(part -> context.putAll(part.get()));
        context.putAll(given);
        List<T> visible = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.place().equals(place))
                .sorted(Comparator.comparingInt(Entry::weight))
                .forEach(entry -> {
                    try {
                        if (entry.condition().test(context)) {
                            visible.add(entry.view().apply(context));
                        }
                    } catch (RuntimeException | LinkageError e) {
                        // As in the products: one broken fragment does not take the page with it.
                        LOG.error("Web fragment {} failed", entry.completeKey(), e);
                    }
                });
        return visible;
    }

    Map<String, Function<Map<String, Object>, String>> linkVariables() {
        return linkVariables;
    }

    void addItem(Entry<WebItem> entry) {
        items.add(entry);
    }

    void addSection(Entry<WebSection> entry) {
        sections.add(entry);
    }

    void addPanel(Entry<PanelView> entry) {
        panels.add(entry);
    }

    void remove(String completeKey) {
        items.removeIf(entry -> entry.completeKey().equals(completeKey));
        sections.removeIf(entry -> entry.completeKey().equals(completeKey));
        panels.removeIf(entry -> entry.completeKey().equals(completeKey));
    }
}
