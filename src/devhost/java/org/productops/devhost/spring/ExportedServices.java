package org.productops.devhost.spring;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.productops.devhost.plugin.PluginRefusedException;
import org.springframework.context.ApplicationContext;

/** The beans that a plugin offers as OSGi services. */
final class ExportedServices implements AutoCloseable {
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    private ExportedServices() {}

    static ExportedServices register(ScannerIndex index, ApplicationContext beans, BundleContext context) {
        ExportedServices services = new ExportedServices();
        for (ScannerIndex.Line line : index.exports()) {
            String[] interfaces = line.rest()
                    .orElseThrow(() ->
                            new PluginRefusedException("The export of " + line.className() + " names no interface"))
                    .split(",");
            Object bean = beanOf(line.className(), beans);
            services.registrations.add(context.registerService(interfaces, bean, null));
        }
        return services;
    }

    private static Object beanOf(String className, ApplicationContext beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            Object bean = beans.getBean(name);
            if (bean.getClass().getName().equals(className)) {
                return bean;
            }
        }
        throw new PluginRefusedException("The exported class " + className + " is no bean");
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
    }
}
