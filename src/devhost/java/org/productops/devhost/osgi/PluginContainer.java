package org.productops.devhost.osgi;

import java.nio.file.Path;
import java.util.List;
import org.productops.devhost.HostProduct;
import org.productops.devhost.plugin.PluginHandle;

/** The OSGi framework of one product, and the plugins in it. */
public final class PluginContainer implements AutoCloseable {

    public PluginContainer(HostProduct product) {
        assert product != null;
    }

    /**
     * Installs, starts and enables a plugin.
     *
     * @throws org.productops.devhost.plugin.PluginRefusedException if it breaks a rule of the product
     */
    public void install(Path jar) {
        throw new UnsupportedOperationException(jar.toString());
    }

    /** The plugins that run. */
    public List<PluginHandle> plugins() {
        return List.of();
    }

    @Override
    public void close() {}
}
