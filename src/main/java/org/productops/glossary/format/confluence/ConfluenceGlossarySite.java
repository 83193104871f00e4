package org.productops.glossary.format.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import org.productops.common.web.Address;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.format.GlossarySite;

/** Below Confluence's base URL. */
@ConfluenceComponent
public final class ConfluenceGlossarySite implements GlossarySite {

    private static final String PAGE = "/plugins/servlet/productops/glossary";

    private final ApplicationProperties product;

    @Inject
    public ConfluenceGlossarySite(@ComponentImport ApplicationProperties product) {
        this.product = product;
    }

    @Override
    public String page(long id) {
        return product.getBaseUrl(UrlMode.CANONICAL) + "/pages/viewpage.action?pageId=" + id;
    }

    @Override
    public String address(GlossaryPlace place) {
        return product.getBaseUrl(UrlMode.CANONICAL) + Address.of(PAGE).with("key", place.key());
    }
}
