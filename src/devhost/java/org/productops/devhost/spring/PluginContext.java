package org.productops.devhost.spring;

import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.UrlResource;

/** The beans of a plugin: those that {@code META-INF/spring/*.xml} and the Spring Scanner's index files name. */
public final class PluginContext implements AutoCloseable {
    private static final String SCANNER_NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final GenericApplicationContext beans;
    private final ExportedServices exports;

    private PluginContext(GenericApplicationContext beans, ExportedServices exports) {
        this.beans = beans;
        this.exports = exports;
    }

    /**
     * Makes the plugin's beans.
     *
     * @throws PluginRefusedException if a class, bean or service is missing
     */
    public static PluginContext open(PluginHandle plugin, Bundle bundle, Application application) {
        DefaultListableBeanFactory factory = new DefaultListableBeanFactory();
        factory.setAllowBeanDefinitionOverriding(false);
        GenericApplicationContext beans = new GenericApplicationContext(factory);
        beans.setClassLoader(plugin.classLoader());
        beans.setId(plugin.key());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(beans);
        ScannerIndex index = new ScannerIndex(plugin, application);
        ImportedServices imports = new ImportedServices(plugin, bundle.getBundleContext(), application);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(beans);
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.setNamespaceHandlerResolver(handlers(new ScanIndexesHandler(plugin, index, imports)));
        try {
            for (URL file : springFiles(bundle)) {
                reader.loadBeanDefinitions(new UrlResource(file));
            }
            beans.refresh();
            return new PluginContext(beans, ExportedServices.register(index, beans, bundle.getBundleContext()));
        } catch (BeansException e) {
            beans.close();
            throw refusal(plugin, e);
        } catch (RuntimeException | Error e) {
            beans.close();
            throw e;
        }
    }

    private static List<URL> springFiles(Bundle bundle) {
        var files = bundle.findEntries("META-INF/spring", "*.xml", false);
        if (files == null) {
            throw new PluginRefusedException(
                    bundle.getSymbolicName() + " has the header Spring-Context but no META-INF/spring/*.xml");
        }
        return Collections.list(files);
    }

    private static NamespaceHandlerResolver handlers(ScanIndexesHandler scanner) {
        NamespaceHandlerResolver known = new DefaultNamespaceHandlerResolver(PluginContext.class.getClassLoader());
        return uri -> SCANNER_NAMESPACE.equals(uri) ? scanner : known.resolve(uri);
    }

    private static PluginRefusedException refusal(PluginHandle plugin, BeansException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof PluginRefusedException refused) {
                return refused;
            }
        }
        return new PluginRefusedException(
                "The beans of " + plugin.key() + " cannot be made: " + reason(exception), exception);
    }

    private static String reason(BeansException exception) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(exception);
        return cause == exception ? exception.getMessage() : exception.getMessage() + ": " + cause;
    }

    /** Makes an object that is no bean, its constructor filled with beans. */
    public <T> T create(Class<T> type) {
        try {
            return beans.getAutowireCapableBeanFactory().createBean(type);
        } catch (BeansException e) {
            throw new PluginRefusedException(type.getName() + " cannot be made: " + reason(e), e);
        }
    }

    @Override
    public void close() {
        exports.close();
        beans.close();
    }
}
