package org.productops.devhost.product;

/**
 * One part of a product: the web server, SAL, Active Objects, the issues …
 *
 * <p>All parts are prepared in order, then the plugins are installed, then all parts are opened in order. At
 * the end all parts are stopped in reverse, then the plugins are removed, then all parts are closed in reverse.
 */
public interface ProductPart {

    /** Registers services and module types; other parts may not be there yet. */
    default void prepare(HostProduct product) {}

    /** Called once the plugins run; from now on people may come. */
    default void open(HostProduct product) {}

    /** No more people come; the plugins still run. Also called when {@link #open} was not. */
    default void stop() {}

    /** Releases what the part holds; the plugins are gone. */
    default void close() {}
}
