package org.productops.devhost.plugin;

import java.util.HashMap;
import java.util.Map;

/** The module types that a product knows. */
public final class ModuleTypes {
    private record Entry(ModuleType type, ModuleHandler handler) {}

    private final Map<String, Entry> types = new HashMap<>();

    /** Teaches the product a module type. */
    public void add(ModuleType type, ModuleHandler handler) {
        if (types.putIfAbsent(type.name(), new Entry(type, handler)) != null) {
            throw new IllegalStateException("Two parts handle <" + type.name() + ">");
        }
    }

    /**
     * The type of a module.
     *
     * @throws PluginRefusedException if the product does not know it
     */
    public ModuleType typeOf(ModuleElement module) {
        return entry(module).type();
    }

    /**
     * The handler of a module.
     *
     * @throws PluginRefusedException if the product does not know the module's type
     */
    public ModuleHandler handlerOf(ModuleElement module) {
        return entry(module).handler();
    }

    private Entry entry(ModuleElement module) {
        Entry entry = types.get(module.name());
        if (entry == null) {
            throw new PluginRefusedException(module.describe() + ": the product does not know this module type");
        }
        return entry;
    }
}
