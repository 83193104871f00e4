package org.productops.devhost.ao;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.productops.devhost.database.DelegatingDataSource;

/** The product's data source; it outlives Active Objects. */
final class UndisposedDataSource extends DelegatingDataSource implements DisposableDataSource {

    UndisposedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public void dispose() {
        // The product closes its database itself.
    }
}
