package org.productops.style;

/** The names of the fields of what is sent to import a package, in JSON and errors alike. */
public final class StylePackageFields {

    public static final String GUIDE = "guide";
    public static final String CONTENT = "content";
    public static final String FILES = "files";

    private StylePackageFields() {}
}
