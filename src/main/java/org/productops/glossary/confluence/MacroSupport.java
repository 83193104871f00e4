package org.productops.glossary.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import org.productops.common.web.Address;
import org.productops.common.web.PageResources;

/** The page around a macro: what it must load, and how it links to glossaries. */
@ConfluenceComponent
public class MacroSupport {

    private static final String GLOSSARY = "/plugins/servlet/productops/glossary";
    private static final String REST = "/rest/productops/1.0/glossaries/";

    private final PageResources resources;
    private final ApplicationProperties properties;

    @Inject
    public MacroSupport(PageResources resources, @ComponentImport ApplicationProperties properties) {
        this.resources = resources;
        this.properties = properties;
    }

    /** Makes the page load the scripts and styles of a macro. */
    void require(String resource) {
        resources.require(resource);
    }

    /** The address of the space's glossary; not escaped for HTML. */
    Address glossary(String spaceKey) {
        return Address.of(root()).with("key", spaceKey);
    }

    /** The address of the form that adds this term; not escaped for HTML. */
    Address add(String spaceKey, String name) {
        return Address.of(root() + "/new").with("key", spaceKey).with("name", name);
    }

    /** Where a script gets the terms of the space's glossary; not escaped for HTML. */
    String terms(String spaceKey) {
        return properties.getBaseUrl(UrlMode.RELATIVE) + REST + Address.step(spaceKey) + "/terms";
    }

    private String root() {
        return properties.getBaseUrl(UrlMode.RELATIVE) + GLOSSARY;
    }
}
