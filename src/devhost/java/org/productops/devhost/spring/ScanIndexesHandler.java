package org.productops.devhost.spring;

import java.beans.Introspector;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** What {@code <atlassian-scanner:scan-indexes/>} does: makes a bean of every line in the index files. */
final class ScanIndexesHandler extends NamespaceHandlerSupport {
    private final PluginHandle plugin;
    private final ScannerIndex index;
    private final ImportedServices imports;

    ScanIndexesHandler(PluginHandle plugin, ScannerIndex index, ImportedServices imports) {
        this.plugin = plugin;
        this.index = index;
        this.imports = imports;
        init();
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", this::scan);
    }

    private BeanDefinition scan(Element element, ParserContext parser) {
        for (ScannerIndex.Line line : index.imports()) {
            register(parser.getRegistry(), line, imports.definition(line.className(), index));
        }
        for (ScannerIndex.Line line : index.components()) {
            RootBeanDefinition definition = new RootBeanDefinition(plugin.load(line.className()));
            definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
            register(parser.getRegistry(), line, definition);
        }
        return null;
    }

    private void register(BeanDefinitionRegistry registry, ScannerIndex.Line line, RootBeanDefinition definition) {
        String name = line.rest().orElseGet(() -> Introspector.decapitalize(ClassUtils.getShortName(line.className())));
        if (registry.containsBeanDefinition(name)) {
            throw new PluginRefusedException("Two beans of " + plugin.key() + " are called " + name + ": "
                    + registry.getBeanDefinition(name).getBeanClassName() + " and " + line.className()
                    + "; give one of them a name in its annotation");
        }
        registry.registerBeanDefinition(name, definition);
    }
}
