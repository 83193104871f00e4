package org.productops.glossary.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import org.productops.common.product.ProductReference;

/**
 * Confluence's read-only mode, for maintenance. Confluence itself stops what changes something over REST, but knows nothing
 * of a plugin's pages.
 */
@ConfluenceComponent
public class ReadOnlyMode {

    private final ProductReference modes = new ProductReference(
            "com.atlassian.confluence.api.service.accessmode.AccessModeService",
            "In read-only mode glossaries can still be changed on their pages.");

    /** Whether it is on; false where Confluence does not say. */
    public boolean isOn() {
        return modes.use(service -> ((AccessModeService) service).isReadOnlyAccessModeEnabled())
                .orElse(false);
    }
}
