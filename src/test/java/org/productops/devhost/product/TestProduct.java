package org.productops.devhost.product;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.productops.devhost.database.Database;
import org.productops.devhost.plugin.Application;

/** A Jira that has only the parts that a test needs, and no web server. */
public final class TestProduct extends HostProduct {

    public TestProduct(Path directory, Database database, ProductPart... parts) {
        super(
                new ProductSettings(
                        Application.JIRA, URI.create("http://localhost:2990/jira"), directory, database, true),
                List.of(parts));
    }
}
