package org.productops.devhost.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.plugin.Services;

/**
 * Makes the objects whose classes a descriptor names: the plugin's own from its beans, the product's (such as its
 * conditions) from the product's services. Either way the bundle must import the class.
 */
final class ProductObjects {
    private final Services services;

    ProductObjects(Services services) {
        this.services = services;
    }

    <T> T create(PluginHandle plugin, ModuleElement element, Class<T> api) {
        Class<?> type = plugin.moduleClass(element);
        if (!api.isAssignableFrom(type)) {
            throw new PluginRefusedException(element.describe() + ": " + type.getName() + " is no " + api.getName());
        }
        if (type.getClassLoader() == api.getClassLoader()) {
            return api.cast(fromProduct(type));
        }
        return plugin.create(element, api);
    }

    private Object fromProduct(Class<?> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(services::get)
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new PluginRefusedException(type.getName() + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new PluginRefusedException(type.getName() + " cannot be made", e);
        }
    }
}
