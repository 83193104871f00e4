package org.productops.devhost.osgi;

import java.util.ArrayDeque;
import java.util.Deque;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleTypes;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.spring.PluginContext;

/** A plugin, its beans, and those of its modules that are enabled. */
final class RunningPlugin implements AutoCloseable {
    private final BundlePlugin handle;
    private final ModuleTypes types;
    private final Deque<ModuleElement> enabled = new ArrayDeque<>();
    private PluginContext context;

    RunningPlugin(BundlePlugin handle, ModuleTypes types) {
        this.handle = handle;
        this.types = types;
    }

    BundlePlugin handle() {
        return handle;
    }

    void open(PluginContext opened) {
        context = opened;
        handle.use(opened);
    }

    /** Checks that a module's class is in the JAR, can be linked, and is what the module type asks for. */
    void checkClass(ModuleElement module) {
        types.typeOf(module).classApi().ifPresent(api -> {
            Class<?> type = loadFor(module);
            if (!api.isAssignableFrom(type)) {
                throw new PluginRefusedException(module.describe() + ": " + type.getName() + " is no " + api.getName());
            }
        });
    }

    private Class<?> loadFor(ModuleElement module) {
        try {
            return handle.moduleClass(module);
        } catch (PluginRefusedException e) {
            throw new PluginRefusedException(module.describe() + ": " + e.getMessage(), e);
        }
    }

    void enable(ModuleElement module) {
        if (module.optional("state").filter("disabled"::equals).isEmpty()) {
            types.handlerOf(module).enable(handle, module);
            enabled.push(module);
        }
    }

    @Override
    public void close() {
        while (!enabled.isEmpty()) {
            ModuleElement module = enabled.pop();
            types.handlerOf(module).disable(handle, module);
        }
        if (context != null) {
            context.close();
        }
    }
}
