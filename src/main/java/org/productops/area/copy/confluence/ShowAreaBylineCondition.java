package org.productops.area.copy.confluence;

import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows the product area of a page's space where it has one. */
public final class ShowAreaBylineCondition implements Condition {

    private final AreaByline byline;

    @Inject
    public ShowAreaBylineCondition(AreaByline byline) {
        this.byline = byline;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // Nothing to set up.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return byline.of(context).isPresent();
    }
}
