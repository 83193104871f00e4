package org.productops.devhost.jira.demo;

import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.JiraPart;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;

/** Fills a Jira that is new. */
public final class JiraDataPart implements ProductPart {

    @Override
    public void prepare(HostProduct product) {
        Jira jira = product.part(JiraPart.class).jira();
        if (new BaseData(jira).load() && product.demoData()) {
            new DemoStory(jira).load();
        }
    }
}
