package org.productops.common.settings;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Settings in the product's own store of global settings. */
@Named
public final class SalSettings implements Settings {

    /** The store is shared with everybody else in the product. */
    private static final String PREFIX = "org.productops.";

    private final PluginSettingsFactory factory;

    @Inject
    public SalSettings(@ComponentImport PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public Optional<String> text(String name) {
        return factory.createGlobalSettings().get(PREFIX + name) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    @Override
    public void keep(String name, String text) {
        factory.createGlobalSettings().put(PREFIX + name, text);
    }

    @Override
    public List<String> list(String name) {
        return factory.createGlobalSettings().get(PREFIX + name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public void keep(String name, List<String> texts) {
        factory.createGlobalSettings().put(PREFIX + name, texts);
    }
}
