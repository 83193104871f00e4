package org.productops.common.web;

import java.util.Map;

/** What a page answers. */
public sealed interface PageResult {

    /**
     * A page to show.
     *
     * @param status HTTP status
     * @param template see {@link Templates#render}
     * @param context see {@link Templates#render}; {@code token}, {@code tokenName} and {@code contextPath} are added
     */
    record Show(int status, String template, Map<String, Object> context) implements PageResult {}

    /**
     * Another page to go to.
     *
     * @param path from the product's context path on, such as {@code /plugins/servlet/productops/areas}
     */
    record Go(String path) implements PageResult {}

    /** A page to show with status 200. */
    static PageResult show(String template, Map<String, Object> context) {
        return new Show(200, template, context);
    }

    /** A form to show again with what was typed and what was wrong with it; 400, or 409 for a conflict. */
    static PageResult again(int status, String template, Map<String, Object> context) {
        return new Show(status, template, context);
    }

    /** See {@link Go}. */
    static PageResult go(String path) {
        return new Go(path);
    }
}
