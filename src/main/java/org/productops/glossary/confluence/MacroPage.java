package org.productops.glossary.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page around a macro: what it must load, and how it links to glossaries. */
@ConfluenceComponent
public class MacroPage {

    private static final String RESOURCE = "org.productops.product-ops:glossary-macros";
    private static final String GLOSSARY = "/plugins/servlet/productops/glossary";

    private final PageBuilderService pages;
    private final ApplicationProperties properties;

    @Inject
    public MacroPage(@ComponentImport PageBuilderService pages, @ComponentImport ApplicationProperties properties) {
        this.pages = pages;
        this.properties = properties;
    }

    /** Makes the page load the macros' styles and scripts. */
    void requireResources() {
        pages.assembler().resources().requireWebResource(RESOURCE);
    }

    /** The address of the space's glossary; not escaped for HTML. */
    String glossaryLink(String spaceKey) {
        return root() + "?key=" + encode(spaceKey);
    }

    /** The address of the form that adds this term; not escaped for HTML. */
    String addLink(String spaceKey, String name) {
        return root() + "/new?key=" + encode(spaceKey) + "&name=" + encode(name);
    }

    private String root() {
        return properties.getBaseUrl(UrlMode.RELATIVE) + GLOSSARY;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
