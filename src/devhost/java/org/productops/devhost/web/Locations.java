package org.productops.devhost.web;

import java.util.Set;
import java.util.TreeSet;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.PluginRefusedException;

/** The places of a product that web fragments may name; a plugin that names another one is refused. */
public final class Locations {
    private final Set<String> itemSections = new TreeSet<>();
    private final Set<String> sectionLocations = new TreeSet<>();
    private final Set<String> panelLocations = new TreeSet<>();
    private final Set<String> menuBars = new TreeSet<>();

    /** Places for web items, such as {@code system.admin/configuration}. */
    public Locations itemSections(String... names) {
        itemSections.addAll(Set.of(names));
        return this;
    }

    /** Places for web sections; their items then name {@code location/key}. */
    public Locations sectionLocations(String... names) {
        sectionLocations.addAll(Set.of(names));
        return this;
    }

    /** Places for web panels. */
    public Locations panels(String... names) {
        panelLocations.addAll(Set.of(names));
        return this;
    }

    /** Sections whose items are menus where there are sections with the id of their link as location. */
    public Locations menuBars(String... names) {
        menuBars.addAll(Set.of(names));
        return itemSections(names);
    }

    /** A menu may have sections of its own. */
    void addItem(String section, String linkId) {
        if (menuBars.contains(section) && linkId != null) {
            sectionLocations.add(linkId);
        }
    }

    void addSection(String location, String key) {
        itemSections.add(location + "/" + key);
    }

    void checkItem(ModuleElement module, String section) {
        check(module, "section", section, itemSections);
    }

    void checkSection(ModuleElement module, String location) {
        check(module, "location", location, sectionLocations);
    }

    void checkPanel(ModuleElement module, String location) {
        check(module, "location", location, panelLocations);
    }

    private static void check(ModuleElement module, String what, String name, Set<String> known) {
        if (!known.contains(name)) {
            throw new PluginRefusedException(module.describe() + ": the product has no " + what + " '" + name
                    + "'; it has " + String.join(", ", known));
        }
    }
}
