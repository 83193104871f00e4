package org.productops.area.copy.confluence;

import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What label and link of the line with a page's product area name. */
public final class AreaBylineContext implements ContextProvider {

    private static final String NAMES = "productopsAreas";
    private static final String ADDRESS = "productopsAddress";

    private final AreaByline byline;

    @Inject
    public AreaBylineContext(AreaByline byline) {
        this.byline = byline;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // Nothing to set up.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> map = new HashMap<>(context);
        byline.of(context).ifPresent(line -> {
            map.put(NAMES, line.names());
            map.put(ADDRESS, line.address());
        });
        return map;
    }
}
