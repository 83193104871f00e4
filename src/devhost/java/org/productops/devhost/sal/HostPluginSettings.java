package org.productops.devhost.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.productops.devhost.database.DocumentCollection;

/** The settings of one namespace, with SAL's limits: four types, keys of 100 and values of 99,000 characters. */
final class HostPluginSettings implements PluginSettings {
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_VALUE = 99_000;

    /**
     * How a setting is kept.
     *
     * @param items the string, the list's items, or names and values by turns
     */
    record Setting(String id, Type type, List<String> items) {}

    /** What a setting may be. */
    enum Type {
        STRING,
        LIST,
        MAP,
        PROPERTIES
    }

    private final DocumentCollection<Setting> settings;
    private final String namespace;

    HostPluginSettings(DocumentCollection<Setting> settings, String namespace) {
        this.settings = settings;
        this.namespace = namespace;
    }

    @Override
    public Object get(String key) {
        return settings.get(id(key)).map(HostPluginSettings::value).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        Object before = get(key);
        Setting setting = setting(id(key), value);
        int length = setting.items().stream().mapToInt(String::length).sum();
        if (length > LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    "The setting " + key + " has " + length + " characters; " + LONGEST_VALUE + " are allowed");
        }
        settings.put(setting);
        return before;
    }

    @Override
    public Object remove(String key) {
        Object before = get(key);
        settings.remove(id(key));
        return before;
    }

    private String id(String key) {
        if (key == null || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "A setting's key has 1 to " + LONGEST_KEY + " characters; this one is " + key);
        }
        return namespace + key;
    }

    private static Setting setting(String id, Object value) {
        if (value instanceof String text) {
            return new Setting(id, Type.STRING, List.of(text));
        }
        if (value instanceof List<?> list) {
            return new Setting(
                    id, Type.LIST, list.stream().map(HostPluginSettings::string).toList());
        }
        if (value instanceof Map<?, ?> map) {
            List<String> items = new ArrayList<>();
            map.forEach((name, each) -> {
                items.add(string(name));
                items.add(string(each));
            });
            return new Setting(id, value instanceof Properties ? Type.PROPERTIES : Type.MAP, items);
        }
        throw notAllowed(value);
    }

    private static String string(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw notAllowed(value);
    }

    private static IllegalArgumentException notAllowed(Object value) {
        return new IllegalArgumentException("Settings are strings, or lists, maps or properties of strings; not "
                + (value == null ? null : value.getClass().getName()));
    }

    private static Object value(Setting setting) {
        List<String> items = setting.items();
        return switch (setting.type()) {
            case STRING -> items.get(0);
            case LIST -> new ArrayList<>(items);
            case MAP -> pairs(items);
            case PROPERTIES -> {
                Properties properties = new Properties();
                properties.putAll(pairs(items));
                yield properties;
            }
        };
    }

    private static Map<String, String> pairs(List<String> items) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i += 2) {
            pairs.put(items.get(i), items.get(i + 1));
        }
        return pairs;
    }
}
