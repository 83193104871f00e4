package org.productops.devhost.confluence.render;

/** Knows the addresses of pages. */
@FunctionalInterface
public interface PageLinks {

    /** The address of a page, with the context path. */
    String address(String spaceKey, String title);
}
