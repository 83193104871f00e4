package org.productops.release.ao;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.productops.area.Holder;
import org.productops.common.store.ao.StoredTexts;

/** Users and groups in a column: one in each line, its kind and its id with a blank between them. */
final class ReleaseTeamRows {

    private ReleaseTeamRows() {}

    static String write(List<Holder> team) {
        return team.stream()
                .map(holder -> holder.kind().name() + " " + holder.id())
                .collect(Collectors.joining("\n"));
    }

    /** Lines of another form are left out, as a newer version may have them. */
    static List<Holder> read(String text) {
        return StoredTexts.orEmpty(text)
                .lines()
                .flatMap(line -> Arrays.stream(Holder.Kind.values())
                        .filter(kind -> line.startsWith(kind.name() + " "))
                        .map(kind -> new Holder(kind, line.substring(kind.name().length() + 1))))
                .toList();
    }
}
