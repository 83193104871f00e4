package org.productops.devhost.plugin;

/** What a product does with the modules of one type. */
public interface ModuleHandler {

    /** Takes a module into use; its element was checked against the {@link ModuleType}. */
    void enable(PluginHandle plugin, ModuleElement module);

    /** Takes a module out of use. */
    default void disable(PluginHandle plugin, ModuleElement module) {}
}
