package org.productops.feedback.capture.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import org.productops.feedback.capture.CaptureSite;

/** Confluence's base URL. */
@ConfluenceComponent
public final class ConfluenceCaptureSite implements CaptureSite {

    private final ApplicationProperties product;

    @Inject
    public ConfluenceCaptureSite(@ComponentImport ApplicationProperties product) {
        this.product = product;
    }

    @Override
    public String address() {
        return product.getBaseUrl(UrlMode.CANONICAL);
    }
}
