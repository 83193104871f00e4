package org.productops.area.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Effective;
import org.productops.common.text.Html;
import org.productops.common.web.Templates;

/** Draws the field for reading and for editing. */
@JiraComponent
public class ProductAreaControls {

    private final AreaService areas;
    private final Templates templates;
    private final ApplicationProperties application;

    @Inject
    public ProductAreaControls(
            AreaService areas, Templates templates, @ComponentImport ApplicationProperties application) {
        this.areas = areas;
        this.templates = templates;
        this.application = application;
    }

    /** The area's path, linked to its documentation; the key itself if there is no such area. */
    String view(String key) {
        AreaTree tree = areas.tree();
        Optional<Area> area = tree.find(key);
        Map<String, Object> context = new HashMap<>();
        context.put("key", key);
        context.put("path", area.map(tree::path).orElse(key));
        context.put("archived", area.map(Area::archived).orElse(false));
        context.put(
                "link", area.flatMap(tree::documentation).map(Effective::value).orElse(""));
        return templates.render("area/value.vm", context);
    }

    /**
     * The picker.
     *
     * @param issueId empty for an issue that does not exist yet
     * @param typed the area's key, or whatever was typed before
     */
    String edit(String fieldId, String issueId, String typed) {
        AreaTree tree = areas.tree();
        Map<String, Object> context = new HashMap<>();
        context.put("fieldId", fieldId);
        context.put("issueKey", ProductAreaFieldType.ISSUE);
        context.put("issueId", issueId);
        context.put("value", typed);
        context.put("valueLabel", tree.find(typed).map(tree::path).orElse(typed));
        context.put("contextPath", contextPath());
        return templates.render("area/picker.vm", context);
    }

    /** The key, escaped. */
    String plain(String key) {
        return Html.escape(key);
    }

    /** Where to search for areas, for programs. */
    String searchAddress() {
        return contextPath() + "/rest/productops/1.0/area-choices?query=";
    }

    private String contextPath() {
        return application.getBaseUrl(UrlMode.RELATIVE);
    }
}
