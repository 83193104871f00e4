package org.productops.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Message;

/** What stays as it is when an import is undone, and why: each reason is said once, with how many there are and the first of them. */
final class AreaImportKept {

    private static final int MOST_NAMES = 20;

    private final Map<String, List<String>> names = new LinkedHashMap<>();

    /** Adds something that stays, by the key of the text that says why. */
    void add(String why, String name) {
        names.computeIfAbsent(why, any -> new ArrayList<>()).add(name);
    }

    /** All of both. */
    static AreaImportKept of(AreaImportKept one, AreaImportKept other) {
        AreaImportKept all = new AreaImportKept();
        Stream.of(one, other)
                .forEach(each -> each.names.forEach((why, some) -> some.forEach(name -> all.add(why, name))));
        return all;
    }

    int count() {
        return names.values().stream().mapToInt(List::size).sum();
    }

    /** A sentence for each reason. */
    List<Message> reasons() {
        return names.entrySet().stream()
                .map(each -> Message.of(each.getKey(), each.getValue().size(), named(each.getValue())))
                .toList();
    }

    private static String named(List<String> all) {
        String first = all.stream().sorted().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return all.size() > MOST_NAMES ? first + ", \u2026" : first;
    }
}
