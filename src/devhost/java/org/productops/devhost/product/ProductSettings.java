package org.productops.devhost.product;

import java.net.URI;
import java.nio.file.Path;
import org.productops.devhost.database.Database;
import org.productops.devhost.plugin.Application;

/**
 * What one product is started with.
 *
 * @param application which product it is
 * @param baseUrl its address, without a trailing slash
 * @param directory its own data directory
 * @param database its own database
 * @param demoData whether to fill an empty product with the demo story
 */
public record ProductSettings(
        Application application, URI baseUrl, Path directory, Database database, boolean demoData) {}
