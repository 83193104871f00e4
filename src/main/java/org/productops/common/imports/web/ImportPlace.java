package org.productops.common.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportSubject;
import org.productops.common.web.Crumb;

/**
 * Where the pages of a subject's imports are.
 *
 * @param subject what is imported
 * @param path of the page where an import begins, from the context path on
 * @param crumbs the way to it; the last is where what was imported is found
 * @param title what it is called
 * @param next what people do after an import, or after one was undone
 * @param pages the pages of things that were imported, by their keys and in the order of these, but for those that have none
 */
public record ImportPlace(
        ImportSubject subject,
        String path,
        List<Crumb> crumbs,
        Message title,
        List<Crumb> next,
        Function<List<String>, List<Crumb>> pages) {

    public ImportPlace {
        if (crumbs.isEmpty()) {
            throw new IllegalArgumentException("What is imported is found somewhere");
        }
        crumbs = List.copyOf(crumbs);
        next = List.copyOf(next);
    }

    /** The pages of things of which each is looked for alone, in memory. */
    public static Function<List<String>, List<Crumb>> each(Function<String, Optional<Crumb>> page) {
        return keys -> keys.stream().flatMap(key -> page.apply(key).stream()).toList();
    }

    String of(long id) {
        return path + "/" + id;
    }

    /** What an import is called. */
    static Message title(ImportRun run) {
        return run.fileName().isEmpty()
                ? Message.of("productops.imports.pasted", run.id())
                : Message.of("productops.imports.named", run.fileName());
    }

    /** The way to the pages below the first one. */
    List<Crumb> below() {
        List<Crumb> way = new ArrayList<>(crumbs);
        way.add(Crumb.labelled(title.key(), path));
        return way;
    }
}
