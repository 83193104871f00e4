package org.productops.devhost;

/**
 * One part of a product: the web server, SAL, Active Objects, the issues …
 *
 * <p>All parts are prepared in order, then the plugins are installed, then all parts are opened in order; they are
 * closed in reverse.
 */
public interface ProductPart {

    /** Registers services and module types; other parts may not be there yet. */
    default void prepare(HostProduct product) {}

    /** Called once the plugins run; from now on people may come. */
    default void open(HostProduct product) {}

    /** Releases what the part holds. */
    default void close() {}
}
