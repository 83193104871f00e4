package org.productops.devhost.sal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.productops.devhost.plugin.PluginHandle;

/** The texts in the {@code <resource type="i18n">} bundles of all plugins. */
public final class PluginTexts {
    private record Bundle(String plugin, String location, String suffix) {}

    private final Supplier<List<PluginHandle>> plugins;
    private final Map<Bundle, Properties> bundles = new ConcurrentHashMap<>();

    /** @param plugins those that run now */
    public PluginTexts(Supplier<List<PluginHandle>> plugins) {
        this.plugins = plugins;
    }

    /** The pattern of a key in this language, else in English. */
    public Optional<String> find(Locale locale, String key) {
        return suffixes(locale)
                .flatMap(suffix -> plugins.get().stream().flatMap(plugin -> patterns(plugin, suffix, key)))
                .findFirst();
    }

    /** The text of a key with its arguments in place; the key itself when no bundle has it. */
    public String format(Locale locale, String key, Object... arguments) {
        return find(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    private static Stream<String> suffixes(Locale locale) {
        return Stream.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage(), "");
    }

    private Stream<String> patterns(PluginHandle plugin, String suffix, String key) {
        return plugin.descriptor().resources().stream()
                .filter(resource -> resource.attribute("type").equals("i18n"))
                .map(resource -> new Bundle(plugin.key(), resource.attribute("location"), suffix))
                .map(bundle -> bundles.computeIfAbsent(bundle, missing -> load(plugin, missing)))
                .map(properties -> properties.getProperty(key))
                .filter(pattern -> pattern != null);
    }

    private static Properties load(PluginHandle plugin, Bundle bundle) {
        Properties properties = new Properties();
        Optional<URL> file = plugin.resource(bundle.location().replace('.', '/') + bundle.suffix() + ".properties");
        if (file.isPresent()) {
            try (InputStream stream = file.get().openStream()) {
                properties.load(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
