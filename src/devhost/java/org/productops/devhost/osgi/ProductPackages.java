package org.productops.devhost.osgi;

import java.util.Set;
import java.util.TreeSet;
import org.productops.devhost.Application;

/** The packages that a product exports to plugins. */
public final class ProductPackages {

    private ProductPackages() {}

    /** Those of one product: the stand-ins for its API and the libraries that it shares. */
    public static Set<String> of(Application application) {
        return new TreeSet<>();
    }
}
