package org.productops.devhost;

import java.util.List;
import java.util.stream.Stream;
import org.productops.devhost.ao.ActiveObjectsPart;
import org.productops.devhost.confluence.ConfluencePart;
import org.productops.devhost.confluence.content.HostConfluenceUser;
import org.productops.devhost.confluence.rest.ConfluenceRestPart;
import org.productops.devhost.confluence.web.ConfluencePagesPart;
import org.productops.devhost.jira.JiraPart;
import org.productops.devhost.jira.demo.JiraDataPart;
import org.productops.devhost.jira.pages.JiraPagesPart;
import org.productops.devhost.jira.rest.JiraRestPart;
import org.productops.devhost.link.ApplicationLinksPart;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.rest.RestPart;
import org.productops.devhost.sal.SalPart;
import org.productops.devhost.services.PlatformPart;
import org.productops.devhost.velocity.VelocityPart;
import org.productops.devhost.web.OpenDoors;
import org.productops.devhost.web.WebPart;

/** The parts that products are made of, in the order in which they are prepared and opened. */
public final class ProductParts {

    private ProductParts() {}

    static List<ProductPart> of(Application application) {
        return switch (application) {
            case JIRA ->
                with(
                        new JiraPart(),
                        new JiraDataPart(),
                        new JiraPagesPart(),
                        new JiraRestPart(),
                        new ApplicationLinksPart(RequestContext::currentUser));
            case CONFLUENCE ->
                with(
                        new ConfluencePart(),
                        new ConfluencePagesPart(),
                        new ConfluenceRestPart(),
                        new ApplicationLinksPart(HostConfluenceUser::asking));
        };
    }

    /** What both products have, and these parts on top of it. */
    public static List<ProductPart> with(ProductPart... own) {
        return Stream.concat(
                        Stream.of(
                                new SalPart(),
                                new ActiveObjectsPart(),
                                new PlatformPart(),
                                new VelocityPart(),
                                new WebPart(OpenDoors.ofHost()),
                                new RestPart()),
                        Stream.of(own))
                .toList();
    }
}
