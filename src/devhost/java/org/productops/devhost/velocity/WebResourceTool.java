package org.productops.devhost.velocity;

import com.atlassian.webresource.api.assembler.PageBuilderService;

/** Scripts and styles for templates: {@code $webResourceManager.requireResource("plugin:module")}. */
public final class WebResourceTool {
    private final PageBuilderService page;

    WebResourceTool(PageBuilderService page) {
        this.page = page;
    }

    /** Loads a module on this page; writes nothing. */
    public String requireResource(String moduleCompleteKey) {
        page.assembler().resources().requireWebResource(moduleCompleteKey);
        return "";
    }
}
