package org.productops.devhost.jira;

import java.util.List;
import org.productops.devhost.HostProduct;
import org.productops.devhost.ProductPart;
import org.productops.devhost.ProductSettings;
import org.productops.devhost.jira.pages.JiraPagesPart;
import org.productops.devhost.jira.rest.JiraRestPart;

/** Jira, as far as the plugin needs it. */
public final class JiraProduct extends HostProduct {

    public JiraProduct(ProductSettings settings) {
        super(settings);
    }

    @Override
    protected List<ProductPart> ownParts() {
        return List.of(new JiraPart(), new JiraPagesPart(), new JiraRestPart());
    }
}
