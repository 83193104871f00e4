package org.productops.devhost;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.productops.devhost.database.Database;

/** A Jira that has only the parts that a test needs, and no web server. */
public final class TestProduct extends HostProduct {
    private final List<ProductPart> parts;

    public TestProduct(Path directory, Database database, ProductPart... parts) {
        super(new ProductSettings(
                Application.JIRA, URI.create("http://localhost:2990/jira"), directory, database, true));
        this.parts = List.of(parts);
    }

    @Override
    protected List<ProductPart> commonParts() {
        return parts;
    }

    @Override
    protected List<ProductPart> ownParts() {
        return List.of();
    }
}
