package org.productops.devhost.confluence;

import java.util.List;
import org.productops.devhost.HostProduct;
import org.productops.devhost.ProductPart;
import org.productops.devhost.ProductSettings;

/** Confluence, as far as the plugin needs it. */
public final class ConfluenceProduct extends HostProduct {

    public ConfluenceProduct(ProductSettings settings) {
        super(settings);
    }

    @Override
    protected List<ProductPart> ownParts() {
        return List.of(new ConfluencePart());
    }
}
