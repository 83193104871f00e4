package org.productops.devhost.confluence.rest;

import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.ConfluencePart;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.rest.RestPart;

/** Adds {@code /rest/api}. */
public final class ConfluenceRestPart implements ProductPart {

    @Override
    public void prepare(HostProduct product) {
        Confluence confluence = product.part(ConfluencePart.class).confluence();
        RestPart rest = product.part(RestPart.class);
        rest.readOnly(confluence.records().site().readOnly());
        rest.add("api", "", new ContentResource(confluence), new SpaceResource(confluence), new ContentProblemMapper());
    }
}
