package org.productops.devhost.confluence.web;

import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.ConfluencePart;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.rest.RestPart;
import org.productops.devhost.web.WebPart;

/** Adds Confluence's pages and the places that its pages have for fragments of plugins. */
public final class ConfluencePagesPart implements ProductPart {

    @Override
    public void prepare(HostProduct product) {
        Confluence confluence = product.part(ConfluencePart.class).confluence();
        WebPart web = product.part(WebPart.class);
        web.server().addFilter(new CurrentUserFilter());
        web.anonymousSite(() -> confluence.records().site().anonymous());
        Places.addTo(web);
        SpaceFrame frame = new SpaceFrame(confluence, web.fragments());
        web.aroundServlets(frame::aroundServlet);
        new ContentPages(confluence, frame).addTo(web.routes());
        new EditPages(confluence, frame).addTo(web.routes());
        new SpacePages(confluence, frame).addTo(web.routes());
        new ProfilePages(product.users()).addTo(web.routes());
        new AdminPages(confluence, product.part(RestPart.class)::readOnly).addTo(web.routes());
    }
}
