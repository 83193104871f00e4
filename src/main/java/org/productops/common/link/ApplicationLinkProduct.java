package org.productops.common.link;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import org.productops.common.product.ProductReference;

/** The other product, over the primary application link to it. */
@Named
public class ApplicationLinkProduct implements LinkedProduct {

    private final ApplicationProperties product;
    private final InstantSource time;
    private final ProductReference links = new ProductReference(
            "com.atlassian.applinks.api.ApplicationLinkService", "Nothing is had from the other product.");

    @Inject
    public ApplicationLinkProduct(@ComponentImport ApplicationProperties product, InstantSource time) {
        this.product = product;
        this.time = time;
    }

    @Override
    public String name() {
        return isJira() ? "Confluence" : "Jira";
    }

    private boolean isJira() {
        return "jira".equals(product.getPlatformId());
    }

    @Override
    public <T> LinkAnswer<T> ask(LinkQuestion question, LinkReader<T> reader) {
        return links.use(service -> ApplicationLinkCall.make(service, isJira(), question, reader, time))
                .orElseGet(() -> LinkAnswer.failed(LinkProblem.Kind.NO_LINKS));
    }
}
