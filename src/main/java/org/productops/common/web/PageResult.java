package org.productops.common.web;

import java.io.OutputStream;
import java.util.function.Consumer;

/** What a page answers. */
public sealed interface PageResult {

    /**
     * A page to show.
     *
     * @param status HTTP status
     * @param template the page's template
     * @param model what it shows
     */
    record Show<M extends Record>(int status, Template<M> template, M model) implements PageResult {

        String html(Templates templates) {
            return templates.render(template, model);
        }
    }

    /**
     * Another page to go to.
     *
     * @param path from the product's context path on, such as {@code /plugins/servlet/productops/areas}
     */
    record Go(String path) implements PageResult {}

    /**
     * A file to keep.
     *
     * @param fileName its name, of plain letters
     * @param contentType what is in it
     * @param content writes it
     */
    record Download(String fileName, String contentType, Consumer<OutputStream> content) implements PageResult {}

    /** The product's own page that asks for the password again, and comes back to this one. */
    record Password() implements PageResult {}

    /** A page to show with status 200. */
    static <M extends Record> PageResult show(Template<M> template, M model) {
        return new Show<>(200, template, model);
    }

    /** A page to show with this status, such as a form with what was wrong with it. */
    static <M extends Record> PageResult show(int status, Template<M> template, M model) {
        return new Show<>(status, template, model);
    }

    /** See {@link Download}. */
    static PageResult download(String fileName, String contentType, Consumer<OutputStream> content) {
        return new Download(fileName, contentType, content);
    }

    /** See {@link Password}. */
    static PageResult password() {
        return new Password();
    }

    /** See {@link Go}. */
    static PageResult go(String path) {
        return new Go(path);
    }
}
