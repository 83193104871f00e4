package org.productops.area;

/** Draws what holds at an area, the same for pages and panels. */
public interface OwnershipHtml {

    /** The description, the roles and where to reach those who hold them, as HTML. */
    String of(Ownership ownership);
}
