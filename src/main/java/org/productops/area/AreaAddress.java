package org.productops.area;

/** Where areas are seen, from the product's context path on. */
public final class AreaAddress {

    /** What the addresses of all areas begin with; the pages' servlet stands there. */
    public static final String ROOT = "/plugins/servlet/productops/area/";

    /** What stands between it and the key for the form. */
    public static final String EDIT = "edit/";

    /** What stands between it and the key where it is merged into another one. */
    public static final String MERGE = "merge/";

    /** What stands between it and the key where it is deleted. */
    public static final String DELETE = "delete/";

    /** The library, for everybody. */
    public static final String LIBRARY = "/plugins/servlet/productops/areas";

    /** The rules of projects; the number of one after a slash is its form. */
    public static final String RULES = "/plugins/servlet/productops/area-rules";

    /** Where projects are mapped. */
    public static final String MAPPING = "/plugins/servlet/productops/mapping";

    /** What is missing from the library and its mapping; the list of a gap is below. */
    public static final String COVERAGE = "/plugins/servlet/productops/coverage";

    /** The page where imports begin, for administrators; that of an import is below. */
    public static final String IMPORTS = "/plugins/servlet/productops/areas-import";

    /** The name of the issue in the addresses of pages to which one comes from there, to go back to it. */
    public static final String ISSUE = "issue";

    private AreaAddress() {}

    /** The page about an area, for all who may use the product. */
    public static String page(String areaKey) {
        return ROOT + areaKey;
    }

    /** The form of an area, for those who may edit it. */
    public static String form(String areaKey) {
        return ROOT + EDIT + areaKey;
    }

    /** Where an area is merged into another one, for those who may edit both. */
    public static String merge(String areaKey) {
        return ROOT + MERGE + areaKey;
    }

    /** Where an area is deleted, for those who may edit it. */
    public static String delete(String areaKey) {
        return ROOT + DELETE + areaKey;
    }
}
