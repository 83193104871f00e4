package org.productops.devhost.web;

import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import org.productops.devhost.request.RequestContext;

/** What the page of one request requires; whoever takes part in the page adds to it. */
final class PageAssets implements WebResourceAssembler, RequiredResources {
    private static final String ATTRIBUTE = PageAssets.class.getName();

    private final Set<String> modules = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();

    static PageAssets of(HttpServletRequest request) {
        PageAssets assets = (PageAssets) request.getAttribute(ATTRIBUTE);
        if (assets == null) {
            assets = new PageAssets();
            request.setAttribute(ATTRIBUTE, assets);
        }
        return assets;
    }

    /** Those of this thread's request; outside a request, some that nobody will see. */
    static PageAssets current() {
        return RequestContext.current()
                .map(RequestContext::request)
                .map(PageAssets::of)
                .orElseGet(PageAssets::new);
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public PageAssets requireWebResource(String moduleCompleteKey) {
        modules.add(moduleCompleteKey);
        return this;
    }

    /** Loads what goes with pages of this context. */
    public PageAssets requireContext(String context) {
        contexts.add(context);
        return this;
    }

    Set<String> modules() {
        return modules;
    }

    Set<String> contexts() {
        return contexts;
    }
}
