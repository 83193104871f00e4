package org.productops.devhost.confluence.web;

import com.atlassian.confluence.spaces.Space;
import java.util.List;
import org.productops.devhost.web.Chrome;
import org.productops.devhost.web.WebPart;

/** What the frame of Confluence shows, and where plugins may add to it. */
final class Places {
    static final String HEADER = "system.header/left";
    static final String SIDEBAR = "system.space.sidebar/main-links";
    static final String TOOLS = "system.space.tools/";

    /** The line below the title of a page. */
    static final String PAGE_METADATA = "page.metadata.banner";

    /** The menu of a page. */
    static final String PAGE_MENU = "system.content.action/secondary";

    static final List<String> TOOL_SECTIONS = List.of("overview", "permissions", "integrations");

    private static final String ADMIN = "system.admin";

    private Places() {}

    static void addTo(WebPart web) {
        web.chrome(new Chrome(
                "Confluence",
                "/dashboard.action",
                HEADER,
                "/pages/createpage.action",
                "/admin/viewgeneralconfig.action",
                List.of(ADMIN),
                true));
        web.locations().itemSections(HEADER, SIDEBAR, PAGE_METADATA, PAGE_MENU, ADMIN + "/configuration");
        TOOL_SECTIONS.forEach(section -> web.locations().itemSections(TOOLS + section));
        web.locations().sectionLocations(ADMIN);
        web.fragments()
                .linkVariable("$htmlUtil.urlEncode($space.key)", context -> ((Space) context.get("space")).getKey())
                .hostSection(ADMIN, "configuration", "Configuration", 10)
                .hostItem(HEADER, "spaces", "Spaces", "/dashboard.action", 10)
                .hostItem(
                        ADMIN + "/configuration",
                        "general-configuration",
                        "General configuration",
                        "/admin/viewgeneralconfig.action",
                        10);
    }
}
