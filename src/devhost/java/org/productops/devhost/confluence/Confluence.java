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
public record Confluence(
        HostProduct product,
        ConfluenceRecords records,
        SpacePermissions permissions,
        Contents contents,
        MacroModules macros,
        StorageRenderer renderer) {

    static Confluence of(HostProduct product) {
        ConfluenceRecords records = new ConfluenceRecords(product.documents());
        SpacePermissions permissions = new SpacePermissions(records, product.users());
        Contents contents = new Contents(records, permissions, StorageFormat::check, () -> product.services()
                .get(EventPublisher.class));
        MacroModules macros = new MacroModules();
        StorageRenderer renderer =
                new StorageRenderer(macros, (space, title) -> product.baseUrl().getPath() + displayPath(space, title));
        return new Confluence(product, records, permissions, contents, macros, renderer);
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
}
