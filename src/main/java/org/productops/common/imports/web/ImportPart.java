package org.productops.common.imports.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.web.PageRequest;

/**
 * A part of an import's preview: what has one fate, what asks for something, or the lines that give no record.
 *
 * @param id as addresses name it; one that names no part is possible, as people can write addresses
 */
record ImportPart(String id) {

    /** The parameter of addresses that names it. */
    static final String FIELD = "show";

    /** Things of all fates that ask for something. */
    static final ImportPart ASKED = new ImportPart("asked");

    /** Things that are imported without something that the file says of them. */
    static final ImportPart NOTED = new ImportPart("noted");

    /** The lines that give no record. */
    static final ImportPart LINES = new ImportPart("lines");

    static ImportPart of(ImportFate fate) {
        return new ImportPart(fate.name().toLowerCase(Locale.ROOT));
    }

    /** The part that an address names. */
    static ImportPart named(PageRequest request) {
        return new ImportPart(request.text(FIELD));
    }

    /**
     * The part that is named, if it has anything; or else what holds the import up, what asks for something, or what it
     * would do. After the last answer it is what changes that is shown first, as what people agreed to stands there.
     *
     * @param returned whether somebody comes back from a row: then a part of which the last was corrected is over
     */
    static ImportPart shown(PageRequest request, ImportCheck check, boolean returned) {
        ImportPart named = named(request);
        boolean free = named.id.isEmpty();
        if (check.lines() > 0
                && (named.equals(LINES) || free && check.isIncomplete() && check.count(ImportFate.WRONG) == 0)) {
            return LINES;
        }
        if (named.equals(NOTED) && check.noted() > 0) {
            return NOTED;
        }
        if (check.asked() > 0
                && (named.equals(ASKED) || free && check.wrong() + check.count(ImportFate.WAITING) == 0)) {
            return ASKED;
        }
        ImportFate fate = named.fate()
                .filter(each -> !returned || check.count(each) > 0)
                .or(() -> order(named).filter(each -> check.count(each) > 0).findFirst())
                .orElse(ImportFate.SAME);
        return of(fate);
    }

    private static Stream<ImportFate> order(ImportPart named) {
        return named.equals(ASKED)
                ? Stream.of(ImportFate.WRONG, ImportFate.WAITING, ImportFate.CHANGED, ImportFate.NEW)
                : Stream.of(ImportFate.WRONG, ImportFate.WAITING, ImportFate.NEW, ImportFate.CHANGED);
    }

    /** The fate that all in it have; empty for the other parts. */
    Optional<ImportFate> fate() {
        return Arrays.stream(ImportFate.values())
                .filter(fate -> of(fate).equals(this))
                .findFirst();
    }

    /** How many things or lines are in it. */
    int count(ImportCheck check) {
        if (equals(LINES)) {
            return check.lines();
        }
        if (equals(ASKED)) {
            return check.asked();
        }
        return equals(NOTED) ? check.noted() : fate().map(check::count).orElse(0);
    }
}
