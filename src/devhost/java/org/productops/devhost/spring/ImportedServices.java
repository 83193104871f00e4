package org.productops.devhost.spring;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** Beans that stand for OSGi services. */
final class ImportedServices {
    private final PluginHandle plugin;
    private final BundleContext context;
    private final Application application;

    ImportedServices(PluginHandle plugin, BundleContext context, Application application) {
        this.plugin = plugin;
        this.context = context;
        this.application = application;
    }

    /**
     * A bean for a service.
     *
     * @throws PluginRefusedException if nobody offers it
     */
    RootBeanDefinition definition(String className, ScannerIndex index) {
        Class<?> api = plugin.load(className);
        ServiceReference<?> reference = context.getServiceReference(className);
        if (reference == null) {
            throw new PluginRefusedException(application.displayName() + " does not offer the service " + className
                    + ", which " + wantedBy(api, index) + " imports");
        }
        return definition(api, context.getService(reference));
    }

    private static <T> RootBeanDefinition definition(Class<T> api, Object service) {
        return new RootBeanDefinition(api, () -> api.cast(api.isInterface() ? proxy(api, service) : service));
    }

    /** As in the products, the plugin gets a proxy that is of this one interface and nothing else. */
    private static Object proxy(Class<?> api, Object service) {
        return Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class && method.getName().equals("equals")) {
                return proxy == arguments[0];
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private String wantedBy(Class<?> api, ScannerIndex index) {
        List<String> wanting = index.components().stream()
                .map(line -> plugin.load(line.className()))
                .filter(type -> Arrays.stream(type.getDeclaredConstructors())
                        .map(Constructor::getParameterTypes)
                        .anyMatch(parameters -> Arrays.asList(parameters).contains(api)))
                .map(Class::getName)
                .toList();
        return wanting.isEmpty() ? plugin.key() : String.join(", ", wanting);
    }
}
