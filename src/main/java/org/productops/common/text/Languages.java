package org.productops.common.text;

import java.util.List;
import java.util.Locale;

/** The languages in which the plugin has texts: those of the files in {@code i18n/}. */
public final class Languages {

    /** All of them. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}
}
