package org.productops.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** A plugin's {@code atlassian-plugin.xml}. */
public final class PluginDescriptor {
    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");

    private final ModuleElement root;

    private PluginDescriptor(ModuleElement root) {
        this.root = root;
    }

    /**
     * Reads a descriptor.
     *
     * @throws PluginRefusedException if it is no XML, has no key, or two modules share a key
     */
    public static PluginDescriptor read(InputStream xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = factory.newDocumentBuilder().parse(xml);
            PluginDescriptor descriptor = new PluginDescriptor(new ModuleElement(document.getDocumentElement()));
            descriptor.check();
            return descriptor;
        } catch (SAXException e) {
            throw new PluginRefusedException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check() {
        if (!root.name().equals("atlassian-plugin")) {
            throw new PluginRefusedException("atlassian-plugin.xml starts with <" + root.name() + ">");
        }
        if (!"2".equals(root.optional("plugins-version").orElse(null))) {
            throw new PluginRefusedException("atlassian-plugin.xml must say plugins-version=\"2\"");
        }
        root.key();
        Set<String> keys = new HashSet<>();
        for (ModuleElement module : modules()) {
            if (!keys.add(module.key())) {
                throw new PluginRefusedException(module.describe() + ": another module has this key");
            }
        }
    }

    /** The plugin's key. */
    public String key() {
        return root.key();
    }

    /** The plugin's name. */
    public String name() {
        return root.optional("name").orElseGet(this::key);
    }

    /** The modules, in the order of the file, for both products. */
    public List<ModuleElement> modules() {
        return root.children().stream()
                .filter(element -> !NOT_MODULES.contains(element.name()))
                .toList();
    }

    /** The modules that a product has to enable: those for it, and those for no product in particular. */
    public List<ModuleElement> modulesFor(String applicationName) {
        return modules().stream()
                .filter(module -> module.optional("application")
                        .map(applicationName::equals)
                        .orElse(true))
                .toList();
    }

    /** The plugin's own {@code resource} elements, such as its i18n bundles. */
    public List<ModuleElement> resources() {
        return root.children("resource");
    }
}
