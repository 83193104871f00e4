package org.productops.devhost.confluence;

import com.atlassian.event.api.EventPublisher;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.productops.devhost.confluence.content.ConfluenceRecords;
import org.productops.devhost.confluence.content.Contents;
import org.productops.devhost.confluence.content.PageRecord;
import org.productops.devhost.confluence.content.SpacePermissions;
import org.productops.devhost.confluence.render.MacroModules;
import org.productops.devhost.confluence.render.OutputType;
import org.productops.devhost.confluence.render.StorageFormat;
import org.productops.devhost.confluence.render.StorageRenderer;
import org.productops.devhost.product.HostProduct;

/** What the pages and the REST resources of Confluence share. */
public final class Confluence {
    private final HostProduct product;
    private final ConfluenceRecords records;
    private final SpacePermissions permissions;
    private final Contents contents;
    private final MacroModules macros = new MacroModules();
    private final StorageRenderer renderer;

    Confluence(HostProduct product) {
        this.product = product;
        records = new ConfluenceRecords(product.documents());
        permissions = new SpacePermissions(records, product.users());
        contents = new Contents(records, permissions, StorageFormat::check, () -> product.services()
                .get(EventPublisher.class));
        renderer =
                new StorageRenderer(macros, (space, title) -> product.baseUrl().getPath() + displayPath(space, title));
    }

    /** The address of a page below the context path. */
    public static String displayPath(String spaceKey, String title) {
        return "/display/" + encode(spaceKey) + "/" + encode(title);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The HTML of a page's body. */
    public String render(PageRecord page, OutputType outputType) {
        return renderer.render(page.body(), page.toEntity(), page.spaceKey(), outputType);
    }

    public HostProduct product() {
        return product;
    }

    public ConfluenceRecords records() {
        return records;
    }

    public SpacePermissions permissions() {
        return permissions;
    }

    public Contents contents() {
        return contents;
    }

    public MacroModules macros() {
        return macros;
    }

    public StorageRenderer renderer() {
        return renderer;
    }
}
