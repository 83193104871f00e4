package org.productops.release.web;

import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.release.ReleaseAddress;

/** What the dashboard's item of a release is made of; its script asks for the figures, and puts them in. */
public final class ReleaseItemContext implements ContextProvider {

    private static final Template<View> TEMPLATE = new Template<>("release/item.vm", View.class);

    private static final String HTML = "productopsReleaseHtml";

    private final Templates templates;

    @Inject
    public ReleaseItemContext(Templates templates) {
        this.templates = templates;
    }

    /**
     * The item.
     *
     * @param page where all releases are
     */
    record View(String page) {}

    @Override
    public void init(Map<String, String> parameters) {
        // Nothing to set up.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> map = new HashMap<>(context);
        map.put(HTML, templates.render(TEMPLATE, new View(ReleaseAddress.ROOT)));
        return map;
    }
}
