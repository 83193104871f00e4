package org.productops.common.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes the page that is being made load the plugin's scripts and styles. */
@Named
public class PageResources {

    private static final String PLUGIN = "org.productops.product-ops:";

    private final PageBuilderService pages;

    @Inject
    public PageResources(@ComponentImport PageBuilderService pages) {
        this.pages = pages;
    }

    /**
     * Asks for a web-resource with all that it depends on.
     *
     * @param resource its module's key in the descriptor
     */
    public void require(String resource) {
        pages.assembler().resources().requireWebResource(PLUGIN + resource);
    }
}
